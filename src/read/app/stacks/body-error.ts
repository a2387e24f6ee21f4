import type { AppError } from "../../../case/codes/app.ts";

type Body = Extract<AppError, { readonly is: "body-too-large" | "bad-form" | "bad-answer" }>;

/** No message is looked at beyond this. */
const LONGEST = 400;

const KB = 1024;

/** The limit stands in the first group, where the words name it; the second is its unit. */
const TOO_LARGE = [
  /^PayloadTooLargeError: |^RequestEntityTooLarge\b|\b413 Request Entity Too Large/,
  /^MulterError: (?:File|Field value) too (?:large|long)/,
  /options\.max\w+ \((\d+) bytes\) exceeded/,
  /\bFST_ERR_CTP_BODY_TOO_LARGE\b|\bFST_REQ_FILE_TOO_LARGE\b|^FastifyError: Request body is too large/,
  /\bBody exceeded ([\d.]+) ?([KMG]B) limit/i,
  /\bRequestDataTooBig\b|exceeded settings\.DATA_UPLOAD_MAX_MEMORY_SIZE/,
  /\bPart exceeded maximum size of (\d+)(KB)/,
  /\bMaxUploadSizeExceededException\b|SizeLimitExceededException.*configured maximum \((\d+)\)/,
  /exceeds its maximum permitted size of (\d+) bytes/,
  /\bhttp: request body too large$|\bmultipart: message too large$/,
  /\bRequest body too large\. The max request body size is (\d+) bytes/,
  /\bMultipart body length limit (\d+) exceeded/,
  /^POST Content-Length of \d+ bytes exceeds the limit of (\d+) bytes/,
  /^(?:\w+: )?(?:File|Request|Body|Payload|Upload)\b.{0,20} too large\b/i,
];

const NO_BOUNDARY =
  /\bBoundary not found\b|missing (?:content-type )?boundary|no multipart boundary|Invalid boundary in multipart|Missing boundary in (?:multipart|content-type)|isn't multipart\/form-data$/i;
const NO_FIELD =
  /^MulterError: Unexpected field|\bhttp: no such file$|Required (?:part|request part) '[^']+' is not present|\bField \S+ is missing\b/;
const BROKEN =
  /^(?:Error: )?(?:Unexpected end of (?:form|multipart)|Malformed part header|stream ended unexpectedly)|\bmultipart: NextPart: |error parsing the body/i;

const ILLEGAL_HEADER =
  /Illegal header (?:value|name)|Invalid character in header content|\bERR_INVALID_CHAR\b|Header values? must not contain|Invalid HTTP header (?:value|name)/i;
const WRONG_LENGTH =
  /Response content (?:longer|shorter) than Content-Length|Too (?:much|little) data for declared Content-Length/;

/**
 * What frameworks and servers say of a body that is too large, a form that cannot be read, and an
 * answer that breaks HTTP; null for anything else. The words begin with the error's name, if any.
 */
export function bodyError(whole: string): Body | null {
  const words = whole.slice(0, LONGEST);
  for (const pattern of TOO_LARGE) {
    const match = pattern.exec(words);
    if (match) return { is: "body-too-large", limitBytes: bytes(match[1], match[2]) };
  }
  if (NO_BOUNDARY.test(words)) return { is: "bad-form", what: "boundary" };
  if (NO_FIELD.test(words)) return { is: "bad-form", what: "field" };
  if (BROKEN.test(words)) return { is: "bad-form", what: "broken" };
  if (ILLEGAL_HEADER.test(words)) return { is: "bad-answer", what: "header" };
  return WRONG_LENGTH.test(words) ? { is: "bad-answer", what: "length" } : null;
}

function bytes(number: string | undefined, unit: string | undefined): number | null {
  if (number === undefined) return null;
  const exponent = ["KB", "MB", "GB"].indexOf(unit?.toUpperCase() ?? "") + 1;
  return Number(number) * KB ** exponent;
}
