import {
  commentOn,
  connectGithub,
  sentInWords
} from "./shared-report-comment-comment.mjs";
import {
  GithubRefusal
} from "./shared-ports-github.mjs";
import {
  UsageError
} from "./shared-plan-usage-error.mjs";
import {
  withoutControls
} from "./shared-report-summary-summary.mjs";
import "./shared-report-project-home.mjs";
import "./shared-diagnose-describe.mjs";
import "./shared-verbs-load-language.mjs";
import "./shared-causes-phrases.mjs";
import "./shared-case-codes-http.mjs";
import "./shared-case-host-name.mjs";
import {
  ZodISODate,
  ZodISODateTime,
  ZodISODuration,
  ZodISOTime,
  _isoDate,
  _isoDateTime,
  _isoDuration,
  _isoTime,
  assignProp,
  checks_exports,
  globalRegistry,
  isPlainObject,
  schemas_exports
} from "./shared-zod.mjs";
import {
  __export
} from "./shared-runtime.mjs";

// src/verbs/action/relay-comment.ts
import { basename, join as join2 } from "node:path";

// src/verbs/action/foreign-report.ts
import { join } from "node:path";

// node_modules/zod/v4/classic/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodISODate: () => ZodISODate,
  ZodISODateTime: () => ZodISODateTime,
  ZodISODuration: () => ZodISODuration,
  ZodISOTime: () => ZodISOTime,
  date: () => date,
  datetime: () => datetime,
  duration: () => duration,
  time: () => time
});
function datetime(params) {
  return _isoDateTime(ZodISODateTime, params);
}
function date(params) {
  return _isoDate(ZodISODate, params);
}
function time(params) {
  return _isoTime(ZodISOTime, params);
}
function duration(params) {
  return _isoDuration(ZodISODuration, params);
}

// node_modules/zod/v4/classic/from-json-schema.js
var z = {
  ...schemas_exports,
  ...checks_exports,
  iso: iso_exports
};
var RECOGNIZED_KEYS = /* @__PURE__ */ new Set([
  // Schema identification
  "$schema",
  "$ref",
  "$defs",
  "definitions",
  // Core schema keywords
  "$id",
  "id",
  "$comment",
  "$anchor",
  "$vocabulary",
  "$dynamicRef",
  "$dynamicAnchor",
  // Type
  "type",
  "enum",
  "const",
  // Composition
  "anyOf",
  "oneOf",
  "allOf",
  "not",
  // Object
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "propertyNames",
  "minProperties",
  "maxProperties",
  // Array
  "items",
  "prefixItems",
  "additionalItems",
  "minItems",
  "maxItems",
  "uniqueItems",
  "contains",
  "minContains",
  "maxContains",
  // String
  "minLength",
  "maxLength",
  "pattern",
  "format",
  // Number
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  // Already handled metadata
  "description",
  "default",
  // Content
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
  // Unsupported (error-throwing)
  "unevaluatedItems",
  "unevaluatedProperties",
  "if",
  "then",
  "else",
  "dependentSchemas",
  "dependentRequired",
  // OpenAPI
  "nullable",
  "readOnly"
]);
function detectVersion(schema, defaultTarget) {
  const $schema = schema.$schema;
  if ($schema === "https://json-schema.org/draft/2020-12/schema") {
    return "draft-2020-12";
  }
  if ($schema === "http://json-schema.org/draft-07/schema#") {
    return "draft-7";
  }
  if ($schema === "http://json-schema.org/draft-04/schema#") {
    return "draft-4";
  }
  return defaultTarget ?? "draft-2020-12";
}
function applyMinItems(items, minItems) {
  return items.map((item, index) => index < minItems ? item : item.optional());
}
function decodeJSONPointerSegment(segment) {
  return segment.replace(/~1/g, "/").replace(/~0/g, "~");
}
function resolveRef(ref, ctx) {
  if (!ref.startsWith("#")) {
    throw new Error("External $ref is not supported, only local refs (#/...) are allowed");
  }
  const path = ref.slice(1).split("/").filter(Boolean);
  if (path.length === 0) {
    return ctx.rootSchema;
  }
  const defsKey = ctx.version === "draft-2020-12" ? "$defs" : "definitions";
  if (path[0] === defsKey) {
    const key = path[1] === void 0 ? void 0 : decodeJSONPointerSegment(path[1]);
    if (!key || !ctx.defs[key]) {
      throw new Error(`Reference not found: ${ref}`);
    }
    return ctx.defs[key];
  }
  throw new Error(`Reference not found: ${ref}`);
}
function checkObjectGuards(objectSchema, guards) {
  const guard = z.transform((value) => value).check((payload) => {
    const value = payload.value;
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return;
    const keys = Object.getOwnPropertyNames(value);
    if (guards.minProperties !== void 0 && keys.length < guards.minProperties) {
      payload.issues.push({
        origin: "object",
        code: "too_small",
        minimum: guards.minProperties,
        inclusive: true,
        message: `Too small: expected object to have >=${guards.minProperties} properties`,
        input: value,
        inst: objectSchema,
        continue: true
      });
    }
    if (guards.maxProperties !== void 0 && keys.length > guards.maxProperties) {
      payload.issues.push({
        origin: "object",
        code: "too_big",
        maximum: guards.maxProperties,
        inclusive: true,
        message: `Too big: expected object to have <=${guards.maxProperties} properties`,
        input: value,
        inst: objectSchema,
        continue: true
      });
    }
    if (guards.keySchema) {
      for (const key of keys) {
        const result = guards.keySchema.safeParse(key);
        if (result.success)
          continue;
        payload.issues.push({
          code: "invalid_key",
          origin: "record",
          issues: result.error.issues,
          input: key,
          path: [key],
          continue: true
        });
      }
    }
  });
  return guard.pipe(objectSchema);
}
function canonicalKey(value, seen) {
  if (value === null)
    return "z";
  const type = typeof value;
  if (type !== "object") {
    if (type === "number" && Number.isNaN(value))
      return null;
    const raw = String(value);
    return `${type[0]}${raw.length}:${raw}`;
  }
  if (seen.has(value))
    return null;
  seen.add(value);
  try {
    if (Array.isArray(value)) {
      const parts2 = [];
      for (const item of value) {
        const key = canonicalKey(item, seen);
        if (key === null)
          return null;
        parts2.push(key);
      }
      return `a${parts2.length}:[${parts2.join(",")}]`;
    }
    const keys = Object.keys(value).sort();
    const parts = [];
    for (const k of keys) {
      const key = canonicalKey(value[k], seen);
      if (key === null)
        return null;
      parts.push(`${k.length}:${k}=${key}`);
    }
    return `o${parts.length}:{${parts.join(",")}}`;
  } finally {
    seen.delete(value);
  }
}
var SCHEMA_KEYWORDS = /* @__PURE__ */ new Set([
  "items",
  "prefixItems",
  "additionalItems",
  "additionalProperties",
  "contains",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
  "allOf",
  "anyOf",
  "oneOf",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contentSchema"
]);
var SCHEMA_MAP_KEYWORDS = /* @__PURE__ */ new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "dependencies",
  "$defs",
  "definitions"
]);
function containsRef(value) {
  if (typeof value !== "object" || value === null)
    return false;
  if (Array.isArray(value))
    return value.some(containsRef);
  if (typeof value.$ref === "string")
    return true;
  return Object.entries(value).some(([key, sub]) => {
    if (SCHEMA_KEYWORDS.has(key))
      return containsRef(sub);
    if (!SCHEMA_MAP_KEYWORDS.has(key) || typeof sub !== "object" || sub === null)
      return false;
    return Object.values(sub).some(containsRef);
  });
}
function plural(n) {
  return n === 1 ? "element" : "elements";
}
function checkArrayGuards(arraySchema, guards) {
  const guard = z.transform((value) => value).check((payload) => {
    const items = payload.value;
    if (!Array.isArray(items))
      return;
    if (guards.uniqueItems === true) {
      const firstSeen = /* @__PURE__ */ new Map();
      for (let i = 0; i < items.length; i++) {
        const key = canonicalKey(items[i], /* @__PURE__ */ new Set());
        if (key === null)
          continue;
        const first = firstSeen.get(key);
        if (first === void 0) {
          firstSeen.set(key, i);
          continue;
        }
        payload.issues.push({
          code: "custom",
          message: `Array items must be unique: element at index ${i} duplicates the one at index ${first}`,
          input: items,
          path: [i],
          continue: true
        });
      }
    }
    if (guards.containsSchema) {
      const minContains = guards.minContains ?? 1;
      const ceiling = guards.maxContains !== void 0 ? guards.maxContains + 1 : Number.POSITIVE_INFINITY;
      let matches = 0;
      for (const item of items) {
        if (guards.containsSchema.safeParse(item).success && ++matches >= ceiling)
          break;
      }
      if (matches < minContains) {
        payload.issues.push({
          code: "custom",
          message: `Array must contain at least ${minContains} matching ${plural(minContains)}; found ${matches}`,
          input: items,
          continue: true
        });
      }
      if (guards.maxContains !== void 0 && matches > guards.maxContains) {
        payload.issues.push({
          code: "custom",
          message: `Array must contain at most ${guards.maxContains} matching ${plural(guards.maxContains)}`,
          input: items,
          continue: true
        });
      }
    }
  });
  return guard.pipe(arraySchema);
}
function getTupleRest(restSchema, ctx) {
  if (restSchema === false) {
    return void 0;
  }
  if (restSchema === void 0 || restSchema === true) {
    return z.any();
  }
  return convertSchema(restSchema, ctx);
}
var fullTime = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function convertBaseSchema(schema, ctx) {
  if (schema.not !== void 0) {
    if (typeof schema.not === "object" && Object.keys(schema.not).length === 0) {
      return z.never();
    }
    throw new Error("not is not supported in Zod (except { not: {} } for never)");
  }
  if (schema.unevaluatedItems !== void 0) {
    throw new Error("unevaluatedItems is not supported");
  }
  if (schema.unevaluatedProperties !== void 0) {
    throw new Error("unevaluatedProperties is not supported");
  }
  if (schema.if !== void 0 || schema.then !== void 0 || schema.else !== void 0) {
    throw new Error("Conditional schemas (if/then/else) are not supported");
  }
  if (schema.dependentSchemas !== void 0 || schema.dependentRequired !== void 0) {
    throw new Error("dependentSchemas and dependentRequired are not supported");
  }
  if (schema.$ref) {
    const refPath = schema.$ref;
    if (ctx.refs.has(refPath)) {
      return ctx.refs.get(refPath);
    }
    if (ctx.processing.has(refPath)) {
      return z.lazy(() => {
        if (!ctx.refs.has(refPath)) {
          throw new Error(`Circular reference not resolved: ${refPath}`);
        }
        return ctx.refs.get(refPath);
      });
    }
    ctx.processing.add(refPath);
    const resolved = resolveRef(refPath, ctx);
    const zodSchema2 = convertSchema(resolved, ctx);
    ctx.refs.set(refPath, zodSchema2);
    ctx.processing.delete(refPath);
    return zodSchema2;
  }
  if (schema.enum !== void 0) {
    const enumValues = schema.enum;
    if (ctx.version === "openapi-3.0" && schema.nullable === true && enumValues.length === 1 && enumValues[0] === null) {
      return z.null();
    }
    if (enumValues.length === 0) {
      return z.never();
    }
    if (enumValues.length === 1) {
      return z.literal(enumValues[0]);
    }
    if (enumValues.every((v) => typeof v === "string")) {
      return z.enum(enumValues);
    }
    const literalSchemas = enumValues.map((v) => z.literal(v));
    if (literalSchemas.length < 2) {
      return literalSchemas[0];
    }
    return z.union([literalSchemas[0], literalSchemas[1], ...literalSchemas.slice(2)]);
  }
  if (schema.const !== void 0) {
    return z.literal(schema.const);
  }
  const type = schema.type;
  if (Array.isArray(type)) {
    const typeSchemas = type.map((t) => {
      const typeSchema = { ...schema, type: t };
      return convertBaseSchema(typeSchema, ctx);
    });
    if (typeSchemas.length === 0) {
      return z.never();
    }
    if (typeSchemas.length === 1) {
      return typeSchemas[0];
    }
    return z.union(typeSchemas);
  }
  if (!type) {
    return z.any();
  }
  let zodSchema;
  switch (type) {
    case "string": {
      let stringSchema = z.string();
      if (schema.format) {
        const format = schema.format;
        if (format === "email") {
          stringSchema = stringSchema.check(z.email());
        } else if (format === "uri" || format === "uri-reference") {
          stringSchema = stringSchema.check(z.url());
        } else if (format === "uuid" || format === "guid") {
          stringSchema = stringSchema.check(z.uuid());
        } else if (format === "date-time") {
          stringSchema = stringSchema.check(z.iso.datetime({ offset: true }));
        } else if (format === "date") {
          stringSchema = stringSchema.check(z.iso.date());
        } else if (format === "time") {
          stringSchema = stringSchema.check(z.regex(fullTime));
        } else if (format === "duration") {
          stringSchema = stringSchema.check(z.iso.duration());
        } else if (format === "hostname") {
          stringSchema = stringSchema.check(z.hostname());
        } else if (format === "ipv4") {
          stringSchema = stringSchema.check(z.ipv4());
        } else if (format === "ipv6") {
          stringSchema = stringSchema.check(z.ipv6());
        } else if (format === "mac") {
          stringSchema = stringSchema.check(z.mac());
        } else if (format === "cidr") {
          stringSchema = stringSchema.check(z.cidrv4());
        } else if (format === "cidr-v6") {
          stringSchema = stringSchema.check(z.cidrv6());
        } else if (format === "base64") {
          stringSchema = stringSchema.check(z.base64());
        } else if (format === "base64url") {
          stringSchema = stringSchema.check(z.base64url());
        } else if (format === "e164") {
          stringSchema = stringSchema.check(z.e164());
        } else if (format === "credit_card") {
          stringSchema = stringSchema.check(z.creditCard());
        } else if (format === "iban") {
          stringSchema = stringSchema.check(z.iban());
        } else if (format === "jwt") {
          stringSchema = stringSchema.check(z.jwt());
        } else if (format === "emoji") {
          stringSchema = stringSchema.check(z.emoji());
        } else if (format === "nanoid") {
          stringSchema = stringSchema.check(z.nanoid());
        } else if (format === "cuid") {
          stringSchema = stringSchema.check(z.cuid());
        } else if (format === "cuid2") {
          stringSchema = stringSchema.check(z.cuid2());
        } else if (format === "ulid") {
          stringSchema = stringSchema.check(z.ulid());
        } else if (format === "xid") {
          stringSchema = stringSchema.check(z.xid());
        } else if (format === "ksuid") {
          stringSchema = stringSchema.check(z.ksuid());
        }
      }
      if (typeof schema.minLength === "number") {
        stringSchema = stringSchema.min(schema.minLength);
      }
      if (typeof schema.maxLength === "number") {
        stringSchema = stringSchema.max(schema.maxLength);
      }
      if (schema.pattern) {
        stringSchema = stringSchema.regex(new RegExp(schema.pattern));
      }
      zodSchema = stringSchema;
      break;
    }
    case "number":
    case "integer": {
      let numberSchema = type === "integer" ? z.number().int() : z.number();
      if (typeof schema.minimum === "number" && schema.exclusiveMinimum !== true) {
        numberSchema = numberSchema.min(schema.minimum);
      }
      if (typeof schema.maximum === "number" && schema.exclusiveMaximum !== true) {
        numberSchema = numberSchema.max(schema.maximum);
      }
      if (typeof schema.exclusiveMinimum === "number") {
        numberSchema = numberSchema.gt(schema.exclusiveMinimum);
      } else if (schema.exclusiveMinimum === true && typeof schema.minimum === "number") {
        numberSchema = numberSchema.gt(schema.minimum);
      }
      if (typeof schema.exclusiveMaximum === "number") {
        numberSchema = numberSchema.lt(schema.exclusiveMaximum);
      } else if (schema.exclusiveMaximum === true && typeof schema.maximum === "number") {
        numberSchema = numberSchema.lt(schema.maximum);
      }
      if (typeof schema.multipleOf === "number") {
        numberSchema = numberSchema.multipleOf(schema.multipleOf);
      }
      zodSchema = numberSchema;
      break;
    }
    case "boolean": {
      zodSchema = z.boolean();
      break;
    }
    case "null": {
      zodSchema = z.null();
      break;
    }
    case "object": {
      const shape = {};
      const properties = schema.properties || {};
      const requiredSet = new Set(schema.required || []);
      const additionalSchema = typeof schema.additionalProperties === "object" ? convertSchema(schema.additionalProperties, ctx) : void 0;
      for (const [key, propSchema] of Object.entries(properties)) {
        const propZodSchema = convertSchema(propSchema, ctx);
        assignProp(shape, key, requiredSet.has(key) ? propZodSchema : propZodSchema.optional());
      }
      if (schema.patternProperties) {
        const patternProps = schema.patternProperties;
        const patternKeys = Object.keys(patternProps);
        const looseRecords = [];
        for (const pattern of patternKeys) {
          const patternValue = convertSchema(patternProps[pattern], ctx);
          const keySchema = z.string().regex(new RegExp(pattern));
          looseRecords.push(z.looseRecord(keySchema, patternValue));
        }
        const schemasToIntersect = [];
        if (Object.keys(shape).length > 0) {
          schemasToIntersect.push(z.object(shape).passthrough());
        }
        schemasToIntersect.push(...looseRecords);
        if (schemasToIntersect.length === 0) {
          zodSchema = z.object({}).passthrough();
        } else if (schemasToIntersect.length === 1) {
          zodSchema = schemasToIntersect[0];
        } else {
          let result = z.intersection(schemasToIntersect[0], schemasToIntersect[1]);
          for (let i = 2; i < schemasToIntersect.length; i++) {
            result = z.intersection(result, schemasToIntersect[i]);
          }
          zodSchema = result;
        }
        if (schema.additionalProperties === false) {
          const propertyKeys = Object.keys(shape);
          const patterns = patternKeys.map((p) => new RegExp(p));
          const basePatternSchema = zodSchema;
          zodSchema = zodSchema.check((payload) => {
            if (!isPlainObject(payload.value))
              return;
            const unrecognized = [];
            for (const key of Object.keys(payload.value)) {
              if (propertyKeys.includes(key))
                continue;
              if (patterns.some((regex) => regex.test(key)))
                continue;
              unrecognized.push(key);
            }
            if (unrecognized.length) {
              payload.issues.push({
                code: "unrecognized_keys",
                keys: unrecognized,
                input: payload.value,
                inst: basePatternSchema
              });
            }
          });
        }
      } else {
        const objectSchema = z.object(shape);
        if (schema.additionalProperties === false) {
          zodSchema = objectSchema.strict();
        } else if (additionalSchema) {
          zodSchema = objectSchema.catchall(additionalSchema);
        } else {
          zodSchema = objectSchema.passthrough();
        }
      }
      const hasKeyGuard = schema.propertyNames !== void 0 && schema.propertyNames !== true;
      const minProperties = typeof schema.minProperties === "number" ? schema.minProperties : void 0;
      const maxProperties = typeof schema.maxProperties === "number" ? schema.maxProperties : void 0;
      if (hasKeyGuard || minProperties !== void 0 || maxProperties !== void 0) {
        let keySchema;
        if (hasKeyGuard) {
          const keyJSONSchema = typeof schema.propertyNames === "object" && schema.propertyNames.type === void 0 ? { type: "string", ...schema.propertyNames } : schema.propertyNames;
          keySchema = convertSchema(keyJSONSchema, ctx);
        }
        zodSchema = checkObjectGuards(zodSchema, { keySchema, minProperties, maxProperties });
      }
      break;
    }
    case "array": {
      const prefixItems = schema.prefixItems;
      const items = schema.items;
      if (prefixItems && Array.isArray(prefixItems)) {
        const minItems = typeof schema.minItems === "number" ? schema.minItems : 0;
        const tupleItems = prefixItems.map((item) => convertSchema(item, ctx));
        const positionalItems = applyMinItems(tupleItems, minItems);
        const rest = !Array.isArray(items) ? getTupleRest(items, ctx) : void 0;
        const tupleSchema = z.tuple(positionalItems);
        zodSchema = rest ? tupleSchema.rest(rest) : tupleSchema;
        if (typeof schema.minItems === "number") {
          zodSchema = zodSchema.check(z.minLength(schema.minItems));
        }
        if (typeof schema.maxItems === "number") {
          zodSchema = zodSchema.check(z.maxLength(schema.maxItems));
        }
      } else if (Array.isArray(items)) {
        const minItems = typeof schema.minItems === "number" ? schema.minItems : 0;
        const tupleItems = items.map((item) => convertSchema(item, ctx));
        const positionalItems = applyMinItems(tupleItems, minItems);
        const rest = getTupleRest(schema.additionalItems, ctx);
        const tupleSchema = z.tuple(positionalItems);
        zodSchema = rest ? tupleSchema.rest(rest) : tupleSchema;
        if (typeof schema.minItems === "number") {
          zodSchema = zodSchema.check(z.minLength(schema.minItems));
        }
        if (typeof schema.maxItems === "number") {
          zodSchema = zodSchema.check(z.maxLength(schema.maxItems));
        }
      } else if (items !== void 0) {
        const element = convertSchema(items, ctx);
        let arraySchema = z.array(element);
        if (typeof schema.minItems === "number") {
          arraySchema = arraySchema.min(schema.minItems);
        }
        if (typeof schema.maxItems === "number") {
          arraySchema = arraySchema.max(schema.maxItems);
        }
        zodSchema = arraySchema;
      } else {
        zodSchema = z.array(z.any());
      }
      if (schema.uniqueItems === true || schema.contains !== void 0) {
        zodSchema = checkArrayGuards(zodSchema, {
          uniqueItems: schema.uniqueItems === true,
          containsSchema: schema.contains !== void 0 ? convertSchema(schema.contains, ctx) : void 0,
          minContains: typeof schema.minContains === "number" ? schema.minContains : void 0,
          maxContains: typeof schema.maxContains === "number" ? schema.maxContains : void 0
        });
      }
      break;
    }
    default:
      throw new Error(`Unsupported type: ${type}`);
  }
  return zodSchema;
}
function convertSchema(schema, ctx) {
  if (typeof schema === "boolean") {
    return schema ? z.any() : z.never();
  }
  let baseSchema = convertBaseSchema(schema, ctx);
  const hasExplicitType = schema.type || schema.enum !== void 0 || schema.const !== void 0;
  if (schema.anyOf && Array.isArray(schema.anyOf)) {
    const options = schema.anyOf.map((s) => convertSchema(s, ctx));
    const anyOfUnion = z.union(options);
    baseSchema = hasExplicitType ? z.intersection(baseSchema, anyOfUnion) : anyOfUnion;
  }
  if (schema.oneOf && Array.isArray(schema.oneOf)) {
    const options = schema.oneOf.map((s) => convertSchema(s, ctx));
    const oneOfUnion = z.xor(options);
    baseSchema = hasExplicitType ? z.intersection(baseSchema, oneOfUnion) : oneOfUnion;
  }
  if (schema.allOf && Array.isArray(schema.allOf)) {
    if (schema.allOf.length === 0) {
      baseSchema = hasExplicitType ? baseSchema : z.any();
    } else {
      let result = hasExplicitType ? baseSchema : convertSchema(schema.allOf[0], ctx);
      const startIdx = hasExplicitType ? 0 : 1;
      for (let i = startIdx; i < schema.allOf.length; i++) {
        result = z.intersection(result, convertSchema(schema.allOf[i], ctx));
      }
      baseSchema = result;
    }
  }
  if (schema.nullable === true && ctx.version === "openapi-3.0") {
    baseSchema = z.nullable(baseSchema);
  }
  if (schema.readOnly === true) {
    baseSchema = z.readonly(baseSchema);
  }
  if (schema.default !== void 0) {
    baseSchema = baseSchema.default(schema.default);
  }
  const extraMeta = {};
  const coreMetadataKeys = ["$id", "id", "$comment", "$anchor", "$vocabulary", "$dynamicRef", "$dynamicAnchor"];
  for (const key of coreMetadataKeys) {
    if (key in schema) {
      extraMeta[key] = schema[key];
    }
  }
  const contentMetadataKeys = ["contentEncoding", "contentMediaType", "contentSchema"];
  for (const key of contentMetadataKeys) {
    if (key in schema) {
      extraMeta[key] = schema[key];
    }
  }
  if (schema.type === "object" && schema.$ref === void 0) {
    if (schema.propertyNames !== void 0 && !containsRef(schema.propertyNames)) {
      extraMeta.propertyNames = schema.propertyNames;
    }
    for (const key of ["minProperties", "maxProperties"]) {
      if (schema[key] !== void 0)
        extraMeta[key] = schema[key];
    }
  }
  if (schema.type === "array" && schema.$ref === void 0) {
    if (schema.contains !== void 0 && !containsRef(schema.contains)) {
      extraMeta.contains = schema.contains;
    }
    for (const key of ["uniqueItems", "minContains", "maxContains"]) {
      if (schema[key] !== void 0)
        extraMeta[key] = schema[key];
    }
  }
  for (const key of Object.keys(schema)) {
    if (!RECOGNIZED_KEYS.has(key)) {
      assignProp(extraMeta, key, schema[key]);
    }
  }
  if (Object.keys(extraMeta).length > 0) {
    ctx.registry.add(baseSchema, extraMeta);
  }
  if (schema.description) {
    baseSchema = baseSchema.describe(schema.description);
  }
  return baseSchema;
}
function fromJSONSchema(schema, params) {
  if (typeof schema === "boolean") {
    return schema ? z.any() : z.never();
  }
  let normalized;
  try {
    normalized = JSON.parse(JSON.stringify(schema));
  } catch {
    throw new Error("fromJSONSchema input is not valid JSON (possibly cyclic); use $defs/$ref for recursive schemas");
  }
  const version = detectVersion(normalized, params?.defaultTarget);
  const defs = normalized.$defs || normalized.definitions || {};
  const ctx = {
    version,
    defs,
    refs: /* @__PURE__ */ new Map(),
    processing: /* @__PURE__ */ new Set(),
    rootSchema: normalized,
    registry: params?.registry ?? globalRegistry
  };
  return convertSchema(normalized, ctx);
}

// schemas/report.schema.json
var report_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "bad-gateway report.json, schema 1",
  description: "What one run found out. Paths are relative to the repository, with forward slashes; times are ISO 8601.",
  type: "object",
  required: [
    "schema",
    "tool",
    "verdict",
    "lang",
    "target",
    "commit",
    "startedAt",
    "ms",
    "checks",
    "diagnosis",
    "timeline",
    "environment"
  ],
  properties: {
    schema: { const: 1 },
    tool: {
      type: "object",
      required: ["name", "version"],
      properties: {
        name: { const: "bad-gateway" },
        version: { type: "string" }
      }
    },
    verdict: {
      description: "broken: a check failed or the stack did not come up; unknown: the checks could not be run.",
      enum: ["healthy", "broken", "unknown"]
    },
    lang: { enum: ["en", "zh-CN", "zh-TW"] },
    target: {
      type: "object",
      required: ["kind", "proxy", "backend"],
      properties: {
        kind: { enum: ["compose", "url", "docker", "swarm", "ssh", "pasted"] },
        proxy: { description: "Service that runs nginx.", type: ["string", "null"] },
        backend: { type: ["string", "null"] },
        stack: {
          description: "Names the stack where the repository has several; absent for the one at its root.",
          type: "string",
          maxLength: 1e3
        }
      }
    },
    commit: { type: ["string", "null"] },
    startedAt: { $ref: "#/$defs/time" },
    ms: {
      description: "From the start of the run until its evidence was complete.",
      type: "integer",
      minimum: 0
    },
    checks: { type: "array", items: { $ref: "#/$defs/check" } },
    diagnosis: {
      type: "object",
      required: ["root", "contributing", "ruledOut", "unanswered"],
      properties: {
        root: {
          description: "Best first; usually one.",
          type: "array",
          items: { $ref: "#/$defs/cause" }
        },
        contributing: { type: "array", items: { $ref: "#/$defs/cause" } },
        ruledOut: {
          type: "array",
          items: {
            type: "object",
            required: ["cause", "because"],
            properties: {
              cause: { $ref: "#/$defs/causeId" },
              because: { type: "string" }
            }
          }
        },
        unanswered: {
          description: "Evidence that could not be had, and the causes that it leaves open.",
          type: "array",
          items: {
            type: "object",
            required: ["question", "why", "causes"],
            properties: {
              question: { type: "string" },
              why: { type: "string" },
              causes: { type: "array", items: { $ref: "#/$defs/causeId" } },
              command: {
                description: "Of a paste: what prints the evidence that is missing.",
                type: "string"
              }
            }
          }
        }
      }
    },
    timeline: {
      description: "Oldest first.",
      type: "array",
      items: {
        type: "object",
        required: ["at", "source", "event", "text"],
        properties: {
          at: { $ref: "#/$defs/time" },
          source: { type: "string" },
          event: {
            description: "What the engine calls it (start, die, oom, health ...); probe: a request of ours; request: one that a log tells of; else the kind of line.",
            type: "string"
          },
          text: { type: "string" },
          check: { description: "Of a probe: the id of its check.", type: "string" },
          ms: {
            description: "Of a probe: how long it took.",
            $ref: "#/$defs/milliseconds"
          }
        }
      }
    },
    environment: {
      description: "Versions of the engine, of compose and of the system.",
      type: "object",
      additionalProperties: { type: "string" }
    }
  },
  $defs: {
    time: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d" },
    causeId: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
    milliseconds: { type: "number", minimum: 0 },
    check: {
      type: "object",
      required: [
        "id",
        "route",
        "via",
        "backend",
        "request",
        "outcome",
        "ok",
        "why",
        "pathOnly",
        "ms",
        "burst"
      ],
      properties: {
        id: { description: "ROUTE:VIA", type: "string" },
        route: { description: "health, upload, or route:/path", type: "string" },
        via: { enum: ["direct", "proxied", "published", "inside"] },
        backend: { type: ["string", "null"] },
        request: {
          type: "object",
          required: ["method", "url"],
          properties: {
            method: { type: "string" },
            url: { type: "string" },
            host: {
              description: "Host header of a request through nginx, where it names another host than the URL.",
              type: "string"
            }
          }
        },
        outcome: { $ref: "#/$defs/outcome" },
        ok: {
          description: "null: an answer came, and it proves nothing.",
          type: ["boolean", "null"]
        },
        why: { type: ["string", "null"] },
        pathOnly: {
          description: "The application refused for want of credentials or content: only the path to it is proven.",
          type: "boolean"
        },
        ms: { $ref: "#/$defs/milliseconds" },
        burst: {
          description: "Where attempts differed: how many failed of how many.",
          type: ["object", "null"],
          required: ["failed", "of"],
          properties: {
            failed: { type: "integer", minimum: 0 },
            of: { type: "integer", minimum: 1 }
          }
        }
      }
    },
    outcome: {
      oneOf: [
        {
          type: "object",
          required: [
            "is",
            "status",
            "headers",
            "body",
            "bodyBytes",
            "bodyHash",
            "redirects",
            "ms"
          ],
          properties: {
            is: { const: "answered" },
            status: { type: "integer", minimum: 100, maximum: 999 },
            headers: {
              description: "Lower-case names; several values joined by a comma.",
              type: "object",
              additionalProperties: { type: "string" }
            },
            body: { description: "The first 2 KiB as text.", type: "string" },
            bodyBytes: { type: "integer", minimum: 0 },
            bodyHash: { description: "SHA-256 of the whole body.", type: "string" },
            redirects: { type: "array", items: { type: "string" } },
            ms: { $ref: "#/$defs/milliseconds" }
          }
        },
        {
          type: "object",
          required: ["is", "code", "ms"],
          properties: {
            is: { const: "refused" },
            code: { type: "string" },
            ms: { $ref: "#/$defs/milliseconds" }
          }
        },
        {
          description: "The peer closed the connection before a whole answer came.",
          type: "object",
          required: ["is", "afterBytes", "detail", "ms"],
          properties: {
            is: { const: "reset" },
            afterBytes: { type: "integer", minimum: 0 },
            detail: { type: "string" },
            ms: { $ref: "#/$defs/milliseconds" }
          }
        },
        {
          type: "object",
          required: ["is", "phase", "ms"],
          properties: {
            is: { const: "timed-out" },
            phase: { enum: ["connect", "answer"] },
            ms: { $ref: "#/$defs/milliseconds" }
          }
        },
        {
          type: "object",
          required: ["is", "name", "ms"],
          properties: {
            is: { const: "unresolved" },
            name: { type: "string" },
            ms: { $ref: "#/$defs/milliseconds" }
          }
        }
      ]
    },
    param: {
      description: "A name or number as it is, one of the phrases, or a list of such.",
      anyOf: [
        { type: ["string", "number"] },
        {
          type: "object",
          required: ["phrase", "params"],
          properties: {
            phrase: { type: "string" },
            params: { type: "object", additionalProperties: { $ref: "#/$defs/param" } }
          }
        },
        {
          type: "object",
          required: ["list", "of"],
          properties: {
            list: { enum: ["and", "or"] },
            of: { type: "array", items: { $ref: "#/$defs/param" } }
          }
        }
      ]
    },
    message: {
      description: "A sentence as data: which template, and the values for its parameters.",
      type: "object",
      required: ["id", "params"],
      properties: {
        id: { type: "string" },
        params: {
          type: "object",
          additionalProperties: { $ref: "#/$defs/param" }
        }
      }
    },
    place: {
      type: "object",
      required: ["file", "line", "endLine", "remote"],
      properties: {
        file: {
          description: "In the repository; null where only the running system has it.",
          type: ["string", "null"],
          pattern: "^[^\\\\]*$"
        },
        line: { type: ["integer", "null"], minimum: 1 },
        endLine: { type: ["integer", "null"], minimum: 1 },
        remote: {
          description: "The same spot on the running system, as PATH:LINE.",
          type: ["string", "null"]
        }
      }
    },
    cause: {
      type: "object",
      required: [
        "cause",
        "confidence",
        "severity",
        "subject",
        "message",
        "summary",
        "places",
        "evidence",
        "chain",
        "fix"
      ],
      properties: {
        cause: { $ref: "#/$defs/causeId" },
        change: {
          description: "Of a root cause, in a run for a pull request: whether the pull request changes the line; unchanged: it is on the base branch already.",
          type: "object",
          required: ["is", "at", "why"],
          properties: {
            is: { enum: ["changed", "unchanged", "unknown"] },
            at: { description: "FILE:LINE; null where unknown.", type: ["string", "null"] },
            why: { description: "Why it cannot be told.", type: ["string", "null"] }
          }
        },
        confidence: { enum: ["certain", "likely", "possible"] },
        severity: { enum: ["error", "warning", "note"] },
        subject: {
          description: "The service at fault, or the hop as FROM>TO.",
          type: "string"
        },
        message: { $ref: "#/$defs/message" },
        summary: { description: "The message, rendered.", type: "string" },
        places: {
          description: "Where to change something, best first.",
          type: "array",
          items: { $ref: "#/$defs/place" }
        },
        evidence: {
          type: "array",
          minItems: 1,
          items: {
            type: "object",
            required: ["kind", "source", "at", "quote"],
            properties: {
              kind: { type: "string" },
              source: { type: "string" },
              at: { oneOf: [{ $ref: "#/$defs/time" }, { type: "null" }] },
              quote: { type: "string" }
            }
          }
        },
        chain: {
          description: "From this cause to what was seen, in sentences.",
          type: "array",
          items: { type: "string" }
        },
        fix: {
          type: "object",
          required: ["say", "patch", "command", "disposition", "proof"],
          properties: {
            say: { type: "string" },
            patch: {
              description: "Unified diff against the repository.",
              type: ["string", "null"]
            },
            command: { type: ["string", "null"] },
            disposition: { enum: ["safe", "needs-thought"] },
            proof: {
              type: ["object", "null"],
              required: ["before", "after"],
              properties: {
                before: { $ref: "#/$defs/outcome" },
                after: { $ref: "#/$defs/outcome" }
              }
            }
          }
        }
      }
    }
  }
};

// src/verbs/action/foreign-report.ts
var LIMIT = 4e6;
async function reportIn(folder, files) {
  const name = "report.json";
  const entry = (await files.list(folder)).find((found) => found.name === name);
  if (!entry) return null;
  if (entry.kind !== "file") return { wrong: "is no file" };
  const path = join(folder, name);
  const { bytes } = await files.stat(path) ?? { bytes: LIMIT + 1 };
  if (bytes > LIMIT) return { wrong: `is larger than ${LIMIT / 1e6} MB` };
  const value = parsed(await files.readText(path));
  const wrong = firstWrong(value);
  return wrong === null ? { report: value } : { wrong };
}
function firstWrong(value) {
  const { error } = fromJSONSchema(report_schema_default).safeParse(value);
  const [issue] = error?.issues ?? [];
  if (!issue) return null;
  return `is no report of ours: ${issue.path.join(".") || "all of it"}: ${issue.message}`.slice(
    0,
    300
  );
}
function parsed(text) {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}

// src/verbs/action/relay-comment.ts
var REPORTS = 10;
async function relayComment(folder, deps) {
  const { event, token, workflow, files } = deps;
  const { repo, run, api } = event;
  if (repo === null || run === null) {
    const message = "works in a workflow that is started by `workflow_run` only; see docs/comments.md";
    throw new UsageError([{ file: null, line: null, key: "comment-from", message }]);
  }
  const reports = await reportsBelow(folder, files, workflow);
  if (reports.length === 0) {
    workflow.line(`no comment: there is no report.json in ${withoutControls(folder)}`);
    return;
  }
  const github = await connectGithub(token, api);
  const pull = await onlyPull(github, repo, run);
  if (typeof pull === "string") {
    workflow.line(`no comment: ${withoutControls(pull)}`);
    return;
  }
  for (const report of reports) {
    const about = { repo, pull, sha: run.sha, run: run.url, logs: {}, isForeign: true };
    const said = sentInWords(await commentOn(github, { ...about, report }));
    if (said !== null) workflow.line(withoutControls(said));
  }
}
async function onlyPull(github, repo, { head, sha }) {
  try {
    const [pull, ...others] = await github.pullsOf(repo, head, sha);
    if (pull !== void 0 && others.length === 0) return pull;
    const found = pull === void 0 ? "no open pull request ends" : "several pull requests end";
    return `${found} with ${sha} of ${head}`;
  } catch (error) {
    if (error instanceof GithubRefusal)
      return `GitHub does not tell the pull request: ${error.message}`;
    throw error;
  }
}
async function reportsBelow(folder, files, workflow) {
  const below = (await files.list(folder)).filter(({ kind }) => kind === "directory");
  const folders = [folder, ...below.map(({ name }) => join2(folder, name))];
  const reports = [];
  for (const each of folders.slice(0, REPORTS)) {
    const found = await reportIn(each, files);
    if (found === null) continue;
    if ("report" in found) reports.push(found.report);
    else workflow.line(`warning: ${withoutControls(basename(each))}/report.json ${found.wrong}`);
  }
  return reports;
}
export {
  relayComment
};
