import { randomFiller } from "./filler.ts";
import { type ZipEntry, zip } from "./zip.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relationships = (type: string, target: string) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
  `Type="${DOCUMENT}/${type}" Target="${target}"/></Relationships>`;

const ROWS = [
  ["name", "code", "quantity"],
  ["sample", "4006381333931", "1"],
  ["sample", "9780201379624", "2"],
];

/** A workbook with one small sheet; the size comes from a part that spreadsheets leave alone. */
export function xlsx(bytes: number): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    [
      "[Content_Types].xml",
      `${XML}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        '<Default Extension="bin" ContentType="application/octet-stream"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>` +
        "</Types>",
    ],
    ["_rels/.rels", relationships("officeDocument", "xl/workbook.xml")],
    [
      "xl/workbook.xml",
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>` +
        '<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ],
    ["xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml")],
    ["xl/worksheets/sheet1.xml", sheet()],
  ];
  const entries = parts.map(([name, text]) => ({ name, content: new TextEncoder().encode(text) }));
  const padding = (size: number): ZipEntry => ({
    name: "xl/padding.bin",
    content: randomFiller(size),
  });
  const bare = zip([...entries, padding(0)]).length;
  return zip([...entries, padding(bytes - bare)]);
}

function sheet(): string {
  const rows = ROWS.map((cells, row) => {
    const columns = cells.map((text, column) => {
      const at = `${"ABC"[column]}${row + 1}`;
      return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    return `<row r="${row + 1}">${columns.join("")}</row>`;
  });
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}
