import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  array,
  at,
  checkText,
  describe,
  diagnose,
  isDockerIgnored,
  number,
  record,
  string,
  strings
} from "./shared-diagnose-assess.mjs";
import {
  causes
} from "./shared-causes-process-backend-not-running.mjs";
import {
  require_dist
} from "./shared-yaml.mjs";
import {
  __commonJS,
  __esm,
  __export,
  __toCommonJS,
  __toESM
} from "./shared-runtime.mjs";

// node_modules/dockerfile-ast/lib/argument.js
var require_argument = __commonJS({
  "node_modules/dockerfile-ast/lib/argument.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Argument = void 0;
    var Argument = class {
      constructor(value, range) {
        this.value = value;
        this.range = range;
      }
      toString() {
        return this.value;
      }
      getRange() {
        return this.range;
      }
      getValue() {
        return this.value;
      }
      isAfter(position) {
        if (this.range.end.line < position.line) {
          return false;
        }
        return this.range.start.line > position.line ? true : this.range.start.character > position.character;
      }
      isBefore(position) {
        if (this.range.start.line < position.line) {
          return true;
        }
        return this.range.end.line > position.line ? false : this.range.end.character < position.character;
      }
    };
    exports.Argument = Argument;
  }
});

// node_modules/dockerfile-ast/lib/jsonArgument.js
var require_jsonArgument = __commonJS({
  "node_modules/dockerfile-ast/lib/jsonArgument.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.JSONArgument = void 0;
    var argument_1 = require_argument();
    var JSONArgument = class extends argument_1.Argument {
      constructor(value, range, jsonRange) {
        super(value, range);
        this.jsonRange = jsonRange;
      }
      getJSONRange() {
        return this.jsonRange;
      }
      getJSONValue() {
        let value = super.getValue();
        value = value.substring(1, value.length - 1);
        return value;
      }
    };
    exports.JSONArgument = JSONArgument;
  }
});

// node_modules/vscode-languageserver-types/lib/esm/main.js
var main_exports = {};
__export(main_exports, {
  AnnotatedTextEdit: () => AnnotatedTextEdit,
  ApplyKind: () => ApplyKind,
  ChangeAnnotation: () => ChangeAnnotation,
  ChangeAnnotationIdentifier: () => ChangeAnnotationIdentifier,
  CodeAction: () => CodeAction,
  CodeActionContext: () => CodeActionContext,
  CodeActionKind: () => CodeActionKind,
  CodeActionTag: () => CodeActionTag,
  CodeActionTriggerKind: () => CodeActionTriggerKind,
  CodeDescription: () => CodeDescription,
  CodeLens: () => CodeLens,
  Color: () => Color,
  ColorInformation: () => ColorInformation,
  ColorPresentation: () => ColorPresentation,
  Command: () => Command,
  CompletionItem: () => CompletionItem,
  CompletionItemKind: () => CompletionItemKind,
  CompletionItemLabelDetails: () => CompletionItemLabelDetails,
  CompletionItemTag: () => CompletionItemTag,
  CompletionList: () => CompletionList,
  CreateFile: () => CreateFile,
  DeleteFile: () => DeleteFile,
  Diagnostic: () => Diagnostic,
  DiagnosticRelatedInformation: () => DiagnosticRelatedInformation,
  DiagnosticSeverity: () => DiagnosticSeverity,
  DiagnosticTag: () => DiagnosticTag,
  DocumentHighlight: () => DocumentHighlight,
  DocumentHighlightKind: () => DocumentHighlightKind,
  DocumentLink: () => DocumentLink,
  DocumentSymbol: () => DocumentSymbol,
  DocumentUri: () => DocumentUri,
  EOL: () => EOL,
  FoldingRange: () => FoldingRange,
  FoldingRangeKind: () => FoldingRangeKind,
  FormattingOptions: () => FormattingOptions,
  Hover: () => Hover,
  InlayHint: () => InlayHint,
  InlayHintKind: () => InlayHintKind,
  InlayHintLabelPart: () => InlayHintLabelPart,
  InlineCompletionContext: () => InlineCompletionContext,
  InlineCompletionItem: () => InlineCompletionItem,
  InlineCompletionList: () => InlineCompletionList,
  InlineCompletionTriggerKind: () => InlineCompletionTriggerKind,
  InlineValueContext: () => InlineValueContext,
  InlineValueEvaluatableExpression: () => InlineValueEvaluatableExpression,
  InlineValueText: () => InlineValueText,
  InlineValueVariableLookup: () => InlineValueVariableLookup,
  InsertReplaceEdit: () => InsertReplaceEdit,
  InsertTextFormat: () => InsertTextFormat,
  InsertTextMode: () => InsertTextMode,
  LanguageKind: () => LanguageKind,
  Location: () => Location,
  LocationLink: () => LocationLink,
  MarkedString: () => MarkedString,
  MarkupContent: () => MarkupContent,
  MarkupKind: () => MarkupKind,
  OptionalVersionedTextDocumentIdentifier: () => OptionalVersionedTextDocumentIdentifier,
  ParameterInformation: () => ParameterInformation,
  Position: () => Position,
  Range: () => Range,
  RenameFile: () => RenameFile,
  SelectedCompletionInfo: () => SelectedCompletionInfo,
  SelectionRange: () => SelectionRange,
  SemanticTokenModifiers: () => SemanticTokenModifiers,
  SemanticTokenTypes: () => SemanticTokenTypes,
  SemanticTokens: () => SemanticTokens,
  SignatureInformation: () => SignatureInformation,
  SnippetTextEdit: () => SnippetTextEdit,
  StringValue: () => StringValue,
  SymbolInformation: () => SymbolInformation,
  SymbolKind: () => SymbolKind,
  SymbolTag: () => SymbolTag,
  TextDocument: () => TextDocument,
  TextDocumentEdit: () => TextDocumentEdit,
  TextDocumentIdentifier: () => TextDocumentIdentifier,
  TextDocumentItem: () => TextDocumentItem,
  TextEdit: () => TextEdit,
  URI: () => URI,
  VersionedTextDocumentIdentifier: () => VersionedTextDocumentIdentifier,
  WorkspaceChange: () => WorkspaceChange,
  WorkspaceEdit: () => WorkspaceEdit,
  WorkspaceFolder: () => WorkspaceFolder,
  WorkspaceSymbol: () => WorkspaceSymbol,
  integer: () => integer,
  uinteger: () => uinteger
});
var DocumentUri, URI, integer, uinteger, Position, Range, Location, LocationLink, Color, ColorInformation, ColorPresentation, FoldingRangeKind, FoldingRange, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, CodeDescription, Diagnostic, Command, TextEdit, ChangeAnnotation, ChangeAnnotationIdentifier, AnnotatedTextEdit, TextDocumentEdit, CreateFile, RenameFile, DeleteFile, WorkspaceEdit, TextEditChangeImpl, SnippetTextEdit, ChangeAnnotations, WorkspaceChange, TextDocumentIdentifier, VersionedTextDocumentIdentifier, OptionalVersionedTextDocumentIdentifier, LanguageKind, TextDocumentItem, MarkupKind, MarkupContent, CompletionItemKind, InsertTextFormat, CompletionItemTag, InsertReplaceEdit, InsertTextMode, ApplyKind, CompletionItemLabelDetails, CompletionItem, CompletionList, MarkedString, Hover, ParameterInformation, SignatureInformation, DocumentHighlightKind, DocumentHighlight, SymbolKind, SymbolTag, SymbolInformation, WorkspaceSymbol, DocumentSymbol, CodeActionKind, CodeActionTriggerKind, CodeActionContext, CodeActionTag, CodeAction, CodeLens, FormattingOptions, DocumentLink, SelectionRange, SemanticTokenTypes, SemanticTokenModifiers, SemanticTokens, InlineValueText, InlineValueVariableLookup, InlineValueEvaluatableExpression, InlineValueContext, InlayHintKind, InlayHintLabelPart, InlayHint, StringValue, InlineCompletionItem, InlineCompletionList, InlineCompletionTriggerKind, SelectedCompletionInfo, InlineCompletionContext, WorkspaceFolder, EOL, TextDocument, FullTextDocument, Is;
var init_main = __esm({
  "node_modules/vscode-languageserver-types/lib/esm/main.js"() {
    "use strict";
    (function(DocumentUri2) {
      function is(value) {
        return typeof value === "string";
      }
      DocumentUri2.is = is;
    })(DocumentUri || (DocumentUri = {}));
    (function(URI2) {
      function is(value) {
        return typeof value === "string";
      }
      URI2.is = is;
    })(URI || (URI = {}));
    (function(integer2) {
      integer2.MIN_VALUE = -2147483648;
      integer2.MAX_VALUE = 2147483647;
      function is(value) {
        return typeof value === "number" && integer2.MIN_VALUE <= value && value <= integer2.MAX_VALUE;
      }
      integer2.is = is;
    })(integer || (integer = {}));
    (function(uinteger2) {
      uinteger2.MIN_VALUE = 0;
      uinteger2.MAX_VALUE = 2147483647;
      function is(value) {
        return typeof value === "number" && uinteger2.MIN_VALUE <= value && value <= uinteger2.MAX_VALUE;
      }
      uinteger2.is = is;
    })(uinteger || (uinteger = {}));
    (function(Position2) {
      function create(line, character) {
        if (line === Number.MAX_VALUE) {
          line = uinteger.MAX_VALUE;
        }
        if (character === Number.MAX_VALUE) {
          character = uinteger.MAX_VALUE;
        }
        return { line, character };
      }
      Position2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.uinteger(candidate.line) && Is.uinteger(candidate.character);
      }
      Position2.is = is;
    })(Position || (Position = {}));
    (function(Range2) {
      function create(one, two, three, four) {
        if (Is.uinteger(one) && Is.uinteger(two) && Is.uinteger(three) && Is.uinteger(four)) {
          return { start: Position.create(one, two), end: Position.create(three, four) };
        } else if (Position.is(one) && Position.is(two)) {
          return { start: one, end: two };
        } else {
          throw new Error(`Range#create called with invalid arguments[${one}, ${two}, ${three}, ${four}]`);
        }
      }
      Range2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Position.is(candidate.start) && Position.is(candidate.end);
      }
      Range2.is = is;
    })(Range || (Range = {}));
    (function(Location2) {
      function create(uri, range) {
        return { uri, range };
      }
      Location2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && (Is.string(candidate.uri) || Is.undefined(candidate.uri));
      }
      Location2.is = is;
    })(Location || (Location = {}));
    (function(LocationLink2) {
      function create(targetUri, targetRange, targetSelectionRange, originSelectionRange) {
        return { targetUri, targetRange, targetSelectionRange, originSelectionRange };
      }
      LocationLink2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.targetRange) && Is.string(candidate.targetUri) && Range.is(candidate.targetSelectionRange) && (Range.is(candidate.originSelectionRange) || Is.undefined(candidate.originSelectionRange));
      }
      LocationLink2.is = is;
    })(LocationLink || (LocationLink = {}));
    (function(Color2) {
      function create(red, green, blue, alpha) {
        return {
          red,
          green,
          blue,
          alpha
        };
      }
      Color2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.numberRange(candidate.red, 0, 1) && Is.numberRange(candidate.green, 0, 1) && Is.numberRange(candidate.blue, 0, 1) && Is.numberRange(candidate.alpha, 0, 1);
      }
      Color2.is = is;
    })(Color || (Color = {}));
    (function(ColorInformation2) {
      function create(range, color) {
        return {
          range,
          color
        };
      }
      ColorInformation2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && Color.is(candidate.color);
      }
      ColorInformation2.is = is;
    })(ColorInformation || (ColorInformation = {}));
    (function(ColorPresentation2) {
      function create(label, textEdit, additionalTextEdits) {
        return {
          label,
          textEdit,
          additionalTextEdits
        };
      }
      ColorPresentation2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.undefined(candidate.textEdit) || TextEdit.is(candidate.textEdit)) && (Is.undefined(candidate.additionalTextEdits) || Is.typedArray(candidate.additionalTextEdits, TextEdit.is));
      }
      ColorPresentation2.is = is;
    })(ColorPresentation || (ColorPresentation = {}));
    (function(FoldingRangeKind2) {
      FoldingRangeKind2.Comment = "comment";
      FoldingRangeKind2.Imports = "imports";
      FoldingRangeKind2.Region = "region";
    })(FoldingRangeKind || (FoldingRangeKind = {}));
    (function(FoldingRange2) {
      function create(startLine, endLine, startCharacter, endCharacter, kind, collapsedText) {
        const result = {
          startLine,
          endLine
        };
        if (Is.defined(startCharacter)) {
          result.startCharacter = startCharacter;
        }
        if (Is.defined(endCharacter)) {
          result.endCharacter = endCharacter;
        }
        if (Is.defined(kind)) {
          result.kind = kind;
        }
        if (Is.defined(collapsedText)) {
          result.collapsedText = collapsedText;
        }
        return result;
      }
      FoldingRange2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.uinteger(candidate.startLine) && Is.uinteger(candidate.endLine) && (Is.undefined(candidate.startCharacter) || Is.uinteger(candidate.startCharacter)) && (Is.undefined(candidate.endCharacter) || Is.uinteger(candidate.endCharacter)) && (Is.undefined(candidate.kind) || Is.string(candidate.kind));
      }
      FoldingRange2.is = is;
    })(FoldingRange || (FoldingRange = {}));
    (function(DiagnosticRelatedInformation2) {
      function create(location, message) {
        return {
          location,
          message
        };
      }
      DiagnosticRelatedInformation2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Location.is(candidate.location) && Is.string(candidate.message);
      }
      DiagnosticRelatedInformation2.is = is;
    })(DiagnosticRelatedInformation || (DiagnosticRelatedInformation = {}));
    (function(DiagnosticSeverity2) {
      DiagnosticSeverity2.Error = 1;
      DiagnosticSeverity2.Warning = 2;
      DiagnosticSeverity2.Information = 3;
      DiagnosticSeverity2.Hint = 4;
    })(DiagnosticSeverity || (DiagnosticSeverity = {}));
    (function(DiagnosticTag2) {
      DiagnosticTag2.Unnecessary = 1;
      DiagnosticTag2.Deprecated = 2;
    })(DiagnosticTag || (DiagnosticTag = {}));
    (function(CodeDescription2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.string(candidate.href);
      }
      CodeDescription2.is = is;
    })(CodeDescription || (CodeDescription = {}));
    (function(Diagnostic2) {
      function create(range, message, severity, code, source, relatedInformation) {
        const result = { range, message };
        if (Is.defined(severity)) {
          result.severity = severity;
        }
        if (Is.defined(code)) {
          result.code = code;
        }
        if (Is.defined(source)) {
          result.source = source;
        }
        if (Is.defined(relatedInformation)) {
          result.relatedInformation = relatedInformation;
        }
        return result;
      }
      Diagnostic2.create = create;
      function is(value) {
        var _a;
        const candidate = value;
        return Is.defined(candidate) && Range.is(candidate.range) && (Is.string(candidate.message) || MarkupContent.is(candidate.message)) && (Is.number(candidate.severity) || Is.undefined(candidate.severity)) && (Is.integer(candidate.code) || Is.string(candidate.code) || Is.undefined(candidate.code)) && (Is.undefined(candidate.codeDescription) || Is.string((_a = candidate.codeDescription) === null || _a === void 0 ? void 0 : _a.href)) && (Is.string(candidate.source) || Is.undefined(candidate.source)) && (Is.undefined(candidate.relatedInformation) || Is.typedArray(candidate.relatedInformation, DiagnosticRelatedInformation.is));
      }
      Diagnostic2.is = is;
      function is3_17(value) {
        return Is.string(value.message);
      }
      Diagnostic2.is3_17 = is3_17;
      function getMessageString(diagnostic) {
        if (Is.string(diagnostic.message)) {
          return diagnostic.message;
        } else if (MarkupContent.is(diagnostic.message)) {
          return diagnostic.message.value;
        } else {
          throw new Error(`Unknown message type ${typeof diagnostic.message}`);
        }
      }
      Diagnostic2.getMessageString = getMessageString;
    })(Diagnostic || (Diagnostic = {}));
    (function(Command2) {
      function create(title, command, ...args) {
        const result = { title, command };
        if (Is.defined(args) && args.length > 0) {
          result.arguments = args;
        }
        return result;
      }
      Command2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.title) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip)) && Is.string(candidate.command);
      }
      Command2.is = is;
    })(Command || (Command = {}));
    (function(TextEdit2) {
      function replace(range, newText) {
        return { range, newText };
      }
      TextEdit2.replace = replace;
      function insert(position, newText) {
        return { range: { start: position, end: position }, newText };
      }
      TextEdit2.insert = insert;
      function del(range) {
        return { range, newText: "" };
      }
      TextEdit2.del = del;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.string(candidate.newText) && Range.is(candidate.range);
      }
      TextEdit2.is = is;
    })(TextEdit || (TextEdit = {}));
    (function(ChangeAnnotation2) {
      function create(label, needsConfirmation, description) {
        const result = { label };
        if (needsConfirmation !== void 0) {
          result.needsConfirmation = needsConfirmation;
        }
        if (description !== void 0) {
          result.description = description;
        }
        return result;
      }
      ChangeAnnotation2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.boolean(candidate.needsConfirmation) || candidate.needsConfirmation === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
      }
      ChangeAnnotation2.is = is;
    })(ChangeAnnotation || (ChangeAnnotation = {}));
    (function(ChangeAnnotationIdentifier2) {
      function is(value) {
        const candidate = value;
        return Is.string(candidate);
      }
      ChangeAnnotationIdentifier2.is = is;
    })(ChangeAnnotationIdentifier || (ChangeAnnotationIdentifier = {}));
    (function(AnnotatedTextEdit2) {
      function replace(range, newText, annotation) {
        return { range, newText, annotationId: annotation };
      }
      AnnotatedTextEdit2.replace = replace;
      function insert(position, newText, annotation) {
        return { range: { start: position, end: position }, newText, annotationId: annotation };
      }
      AnnotatedTextEdit2.insert = insert;
      function del(range, annotation) {
        return { range, newText: "", annotationId: annotation };
      }
      AnnotatedTextEdit2.del = del;
      function is(value) {
        const candidate = value;
        return TextEdit.is(candidate) && (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId));
      }
      AnnotatedTextEdit2.is = is;
    })(AnnotatedTextEdit || (AnnotatedTextEdit = {}));
    (function(TextDocumentEdit2) {
      function create(textDocument, edits) {
        return { textDocument, edits };
      }
      TextDocumentEdit2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && OptionalVersionedTextDocumentIdentifier.is(candidate.textDocument) && Array.isArray(candidate.edits);
      }
      TextDocumentEdit2.is = is;
    })(TextDocumentEdit || (TextDocumentEdit = {}));
    (function(CreateFile2) {
      function create(uri, options, annotation) {
        const result = {
          kind: "create",
          uri
        };
        if (options !== void 0 && (options.overwrite !== void 0 || options.ignoreIfExists !== void 0)) {
          result.options = options;
        }
        if (annotation !== void 0) {
          result.annotationId = annotation;
        }
        return result;
      }
      CreateFile2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && candidate.kind === "create" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
      }
      CreateFile2.is = is;
    })(CreateFile || (CreateFile = {}));
    (function(RenameFile2) {
      function create(oldUri, newUri, options, annotation) {
        const result = {
          kind: "rename",
          oldUri,
          newUri
        };
        if (options !== void 0 && (options.overwrite !== void 0 || options.ignoreIfExists !== void 0)) {
          result.options = options;
        }
        if (annotation !== void 0) {
          result.annotationId = annotation;
        }
        return result;
      }
      RenameFile2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && candidate.kind === "rename" && Is.string(candidate.oldUri) && Is.string(candidate.newUri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
      }
      RenameFile2.is = is;
    })(RenameFile || (RenameFile = {}));
    (function(DeleteFile2) {
      function create(uri, options, annotation) {
        const result = {
          kind: "delete",
          uri
        };
        if (options !== void 0 && (options.recursive !== void 0 || options.ignoreIfNotExists !== void 0)) {
          result.options = options;
        }
        if (annotation !== void 0) {
          result.annotationId = annotation;
        }
        return result;
      }
      DeleteFile2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && candidate.kind === "delete" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.recursive === void 0 || Is.boolean(candidate.options.recursive)) && (candidate.options.ignoreIfNotExists === void 0 || Is.boolean(candidate.options.ignoreIfNotExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
      }
      DeleteFile2.is = is;
    })(DeleteFile || (DeleteFile = {}));
    (function(WorkspaceEdit2) {
      function is(value) {
        const candidate = value;
        return candidate && (candidate.changes !== void 0 || candidate.documentChanges !== void 0) && (candidate.documentChanges === void 0 || candidate.documentChanges.every((change) => {
          if (Is.string(change.kind)) {
            return CreateFile.is(change) || RenameFile.is(change) || DeleteFile.is(change);
          } else {
            return TextDocumentEdit.is(change);
          }
        }));
      }
      WorkspaceEdit2.is = is;
    })(WorkspaceEdit || (WorkspaceEdit = {}));
    TextEditChangeImpl = class {
      constructor(edits, changeAnnotations) {
        this.edits = edits;
        this.changeAnnotations = changeAnnotations;
      }
      insert(position, newText, annotation) {
        let edit;
        let id;
        if (annotation === void 0) {
          edit = TextEdit.insert(position, newText);
        } else if (ChangeAnnotationIdentifier.is(annotation)) {
          id = annotation;
          edit = AnnotatedTextEdit.insert(position, newText, annotation);
        } else {
          this.assertChangeAnnotations(this.changeAnnotations);
          id = this.changeAnnotations.manage(annotation);
          edit = AnnotatedTextEdit.insert(position, newText, id);
        }
        this.edits.push(edit);
        if (id !== void 0) {
          return id;
        }
      }
      replace(range, newText, annotation) {
        let edit;
        let id;
        if (annotation === void 0) {
          edit = TextEdit.replace(range, newText);
        } else if (ChangeAnnotationIdentifier.is(annotation)) {
          id = annotation;
          edit = AnnotatedTextEdit.replace(range, newText, annotation);
        } else {
          this.assertChangeAnnotations(this.changeAnnotations);
          id = this.changeAnnotations.manage(annotation);
          edit = AnnotatedTextEdit.replace(range, newText, id);
        }
        this.edits.push(edit);
        if (id !== void 0) {
          return id;
        }
      }
      delete(range, annotation) {
        let edit;
        let id;
        if (annotation === void 0) {
          edit = TextEdit.del(range);
        } else if (ChangeAnnotationIdentifier.is(annotation)) {
          id = annotation;
          edit = AnnotatedTextEdit.del(range, annotation);
        } else {
          this.assertChangeAnnotations(this.changeAnnotations);
          id = this.changeAnnotations.manage(annotation);
          edit = AnnotatedTextEdit.del(range, id);
        }
        this.edits.push(edit);
        if (id !== void 0) {
          return id;
        }
      }
      add(edit) {
        this.edits.push(edit);
      }
      all() {
        return this.edits;
      }
      clear() {
        this.edits.splice(0, this.edits.length);
      }
      assertChangeAnnotations(value) {
        if (value === void 0) {
          throw new Error(`Text edit change is not configured to manage change annotations.`);
        }
      }
    };
    (function(SnippetTextEdit2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && StringValue.isSnippet(candidate.snippet) && (candidate.annotationId === void 0 || (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId)));
      }
      SnippetTextEdit2.is = is;
    })(SnippetTextEdit || (SnippetTextEdit = {}));
    ChangeAnnotations = class {
      constructor(annotations) {
        this._annotations = annotations === void 0 ? /* @__PURE__ */ Object.create(null) : annotations;
        this._counter = 0;
        this._size = 0;
      }
      all() {
        return this._annotations;
      }
      get size() {
        return this._size;
      }
      manage(idOrAnnotation, annotation) {
        let id;
        if (ChangeAnnotationIdentifier.is(idOrAnnotation)) {
          id = idOrAnnotation;
        } else {
          id = this.nextId();
          annotation = idOrAnnotation;
        }
        if (this._annotations[id] !== void 0) {
          throw new Error(`Id ${id} is already in use.`);
        }
        if (annotation === void 0) {
          throw new Error(`No annotation provided for id ${id}`);
        }
        this._annotations[id] = annotation;
        this._size++;
        return id;
      }
      nextId() {
        this._counter++;
        return this._counter.toString();
      }
    };
    WorkspaceChange = class {
      constructor(workspaceEdit) {
        this._textEditChanges = /* @__PURE__ */ Object.create(null);
        if (workspaceEdit !== void 0) {
          this._workspaceEdit = workspaceEdit;
          if (workspaceEdit.documentChanges) {
            this._changeAnnotations = new ChangeAnnotations(workspaceEdit.changeAnnotations);
            workspaceEdit.changeAnnotations = this._changeAnnotations.all();
            workspaceEdit.documentChanges.forEach((change) => {
              if (TextDocumentEdit.is(change)) {
                const textEditChange = new TextEditChangeImpl(change.edits, this._changeAnnotations);
                this._textEditChanges[change.textDocument.uri] = textEditChange;
              }
            });
          } else if (workspaceEdit.changes) {
            Object.keys(workspaceEdit.changes).forEach((key) => {
              const textEditChange = new TextEditChangeImpl(workspaceEdit.changes[key]);
              this._textEditChanges[key] = textEditChange;
            });
          }
        } else {
          this._workspaceEdit = {};
        }
      }
      /**
       * Returns the underlying {@link WorkspaceEdit} literal
       * use to be returned from a workspace edit operation like rename.
       */
      get edit() {
        this.initDocumentChanges();
        if (this._changeAnnotations !== void 0) {
          if (this._changeAnnotations.size === 0) {
            this._workspaceEdit.changeAnnotations = void 0;
          } else {
            this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
          }
        }
        return this._workspaceEdit;
      }
      getTextEditChange(key) {
        if (OptionalVersionedTextDocumentIdentifier.is(key)) {
          this.initDocumentChanges();
          if (this._workspaceEdit.documentChanges === void 0) {
            throw new Error("Workspace edit is not configured for document changes.");
          }
          const textDocument = { uri: key.uri, version: key.version };
          let result = this._textEditChanges[textDocument.uri];
          if (!result) {
            const edits = [];
            const textDocumentEdit = {
              textDocument,
              edits
            };
            this._workspaceEdit.documentChanges.push(textDocumentEdit);
            result = new TextEditChangeImpl(edits, this._changeAnnotations);
            this._textEditChanges[textDocument.uri] = result;
          }
          return result;
        } else {
          this.initChanges();
          if (this._workspaceEdit.changes === void 0) {
            throw new Error("Workspace edit is not configured for normal text edit changes.");
          }
          let result = this._textEditChanges[key];
          if (!result) {
            const edits = [];
            this._workspaceEdit.changes[key] = edits;
            result = new TextEditChangeImpl(edits);
            this._textEditChanges[key] = result;
          }
          return result;
        }
      }
      initDocumentChanges() {
        if (this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0) {
          this._changeAnnotations = new ChangeAnnotations();
          this._workspaceEdit.documentChanges = [];
          this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
        }
      }
      initChanges() {
        if (this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0) {
          this._workspaceEdit.changes = /* @__PURE__ */ Object.create(null);
        }
      }
      createFile(uri, optionsOrAnnotation, options) {
        this.initDocumentChanges();
        if (this._workspaceEdit.documentChanges === void 0) {
          throw new Error("Workspace edit is not configured for document changes.");
        }
        let annotation;
        if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
          annotation = optionsOrAnnotation;
        } else {
          options = optionsOrAnnotation;
        }
        let operation;
        let id;
        if (annotation === void 0) {
          operation = CreateFile.create(uri, options);
        } else {
          id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
          operation = CreateFile.create(uri, options, id);
        }
        this._workspaceEdit.documentChanges.push(operation);
        if (id !== void 0) {
          return id;
        }
      }
      renameFile(oldUri, newUri, optionsOrAnnotation, options) {
        this.initDocumentChanges();
        if (this._workspaceEdit.documentChanges === void 0) {
          throw new Error("Workspace edit is not configured for document changes.");
        }
        let annotation;
        if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
          annotation = optionsOrAnnotation;
        } else {
          options = optionsOrAnnotation;
        }
        let operation;
        let id;
        if (annotation === void 0) {
          operation = RenameFile.create(oldUri, newUri, options);
        } else {
          id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
          operation = RenameFile.create(oldUri, newUri, options, id);
        }
        this._workspaceEdit.documentChanges.push(operation);
        if (id !== void 0) {
          return id;
        }
      }
      deleteFile(uri, optionsOrAnnotation, options) {
        this.initDocumentChanges();
        if (this._workspaceEdit.documentChanges === void 0) {
          throw new Error("Workspace edit is not configured for document changes.");
        }
        let annotation;
        if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
          annotation = optionsOrAnnotation;
        } else {
          options = optionsOrAnnotation;
        }
        let operation;
        let id;
        if (annotation === void 0) {
          operation = DeleteFile.create(uri, options);
        } else {
          id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
          operation = DeleteFile.create(uri, options, id);
        }
        this._workspaceEdit.documentChanges.push(operation);
        if (id !== void 0) {
          return id;
        }
      }
    };
    (function(TextDocumentIdentifier2) {
      function create(uri) {
        return { uri };
      }
      TextDocumentIdentifier2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri);
      }
      TextDocumentIdentifier2.is = is;
    })(TextDocumentIdentifier || (TextDocumentIdentifier = {}));
    (function(VersionedTextDocumentIdentifier2) {
      function create(uri, version) {
        return { uri, version };
      }
      VersionedTextDocumentIdentifier2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && Is.integer(candidate.version);
      }
      VersionedTextDocumentIdentifier2.is = is;
    })(VersionedTextDocumentIdentifier || (VersionedTextDocumentIdentifier = {}));
    (function(OptionalVersionedTextDocumentIdentifier2) {
      function create(uri, version) {
        return { uri, version };
      }
      OptionalVersionedTextDocumentIdentifier2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && (candidate.version === null || Is.integer(candidate.version));
      }
      OptionalVersionedTextDocumentIdentifier2.is = is;
    })(OptionalVersionedTextDocumentIdentifier || (OptionalVersionedTextDocumentIdentifier = {}));
    (function(LanguageKind2) {
      LanguageKind2.ABAP = "abap";
      LanguageKind2.WindowsBat = "bat";
      LanguageKind2.BibTeX = "bibtex";
      LanguageKind2.Clojure = "clojure";
      LanguageKind2.Coffeescript = "coffeescript";
      LanguageKind2.C = "c";
      LanguageKind2.CPP = "cpp";
      LanguageKind2.CSharp = "csharp";
      LanguageKind2.CSS = "css";
      LanguageKind2.D = "d";
      LanguageKind2.Delphi = "pascal";
      LanguageKind2.Diff = "diff";
      LanguageKind2.Dart = "dart";
      LanguageKind2.Dockerfile = "dockerfile";
      LanguageKind2.Elixir = "elixir";
      LanguageKind2.Erlang = "erlang";
      LanguageKind2.FSharp = "fsharp";
      LanguageKind2.GitCommit = "git-commit";
      LanguageKind2.GitRebase = "git-rebase";
      LanguageKind2.Go = "go";
      LanguageKind2.Groovy = "groovy";
      LanguageKind2.Handlebars = "handlebars";
      LanguageKind2.Haskell = "haskell";
      LanguageKind2.HTML = "html";
      LanguageKind2.Ini = "ini";
      LanguageKind2.Java = "java";
      LanguageKind2.JavaScript = "javascript";
      LanguageKind2.JavaScriptReact = "javascriptreact";
      LanguageKind2.JSON = "json";
      LanguageKind2.LaTeX = "latex";
      LanguageKind2.Less = "less";
      LanguageKind2.Lua = "lua";
      LanguageKind2.Makefile = "makefile";
      LanguageKind2.Markdown = "markdown";
      LanguageKind2.ObjectiveC = "objective-c";
      LanguageKind2.ObjectiveCPP = "objective-cpp";
      LanguageKind2.Pascal = "pascal";
      LanguageKind2.Perl = "perl";
      LanguageKind2.Perl6 = "perl6";
      LanguageKind2.PHP = "php";
      LanguageKind2.Plaintext = "plaintext";
      LanguageKind2.Powershell = "powershell";
      LanguageKind2.Pug = "jade";
      LanguageKind2.Python = "python";
      LanguageKind2.R = "r";
      LanguageKind2.Razor = "razor";
      LanguageKind2.Ruby = "ruby";
      LanguageKind2.Rust = "rust";
      LanguageKind2.SCSS = "scss";
      LanguageKind2.SASS = "sass";
      LanguageKind2.Scala = "scala";
      LanguageKind2.ShaderLab = "shaderlab";
      LanguageKind2.ShellScript = "shellscript";
      LanguageKind2.SQL = "sql";
      LanguageKind2.Swift = "swift";
      LanguageKind2.TypeScript = "typescript";
      LanguageKind2.TypeScriptReact = "typescriptreact";
      LanguageKind2.TeX = "tex";
      LanguageKind2.VisualBasic = "vb";
      LanguageKind2.XML = "xml";
      LanguageKind2.XSL = "xsl";
      LanguageKind2.YAML = "yaml";
    })(LanguageKind || (LanguageKind = {}));
    (function(TextDocumentItem2) {
      function create(uri, languageId, version, text) {
        return { uri, languageId, version, text };
      }
      TextDocumentItem2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && Is.string(candidate.languageId) && Is.integer(candidate.version) && Is.string(candidate.text);
      }
      TextDocumentItem2.is = is;
    })(TextDocumentItem || (TextDocumentItem = {}));
    (function(MarkupKind2) {
      MarkupKind2.PlainText = "plaintext";
      MarkupKind2.Markdown = "markdown";
      function is(value) {
        const candidate = value;
        return candidate === MarkupKind2.PlainText || candidate === MarkupKind2.Markdown;
      }
      MarkupKind2.is = is;
    })(MarkupKind || (MarkupKind = {}));
    (function(MarkupContent2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(value) && MarkupKind.is(candidate.kind) && Is.string(candidate.value);
      }
      MarkupContent2.is = is;
    })(MarkupContent || (MarkupContent = {}));
    (function(CompletionItemKind2) {
      CompletionItemKind2.Text = 1;
      CompletionItemKind2.Method = 2;
      CompletionItemKind2.Function = 3;
      CompletionItemKind2.Constructor = 4;
      CompletionItemKind2.Field = 5;
      CompletionItemKind2.Variable = 6;
      CompletionItemKind2.Class = 7;
      CompletionItemKind2.Interface = 8;
      CompletionItemKind2.Module = 9;
      CompletionItemKind2.Property = 10;
      CompletionItemKind2.Unit = 11;
      CompletionItemKind2.Value = 12;
      CompletionItemKind2.Enum = 13;
      CompletionItemKind2.Keyword = 14;
      CompletionItemKind2.Snippet = 15;
      CompletionItemKind2.Color = 16;
      CompletionItemKind2.File = 17;
      CompletionItemKind2.Reference = 18;
      CompletionItemKind2.Folder = 19;
      CompletionItemKind2.EnumMember = 20;
      CompletionItemKind2.Constant = 21;
      CompletionItemKind2.Struct = 22;
      CompletionItemKind2.Event = 23;
      CompletionItemKind2.Operator = 24;
      CompletionItemKind2.TypeParameter = 25;
    })(CompletionItemKind || (CompletionItemKind = {}));
    (function(InsertTextFormat2) {
      InsertTextFormat2.PlainText = 1;
      InsertTextFormat2.Snippet = 2;
    })(InsertTextFormat || (InsertTextFormat = {}));
    (function(CompletionItemTag2) {
      CompletionItemTag2.Deprecated = 1;
    })(CompletionItemTag || (CompletionItemTag = {}));
    (function(InsertReplaceEdit2) {
      function create(newText, insert, replace) {
        return { newText, insert, replace };
      }
      InsertReplaceEdit2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && Is.string(candidate.newText) && Range.is(candidate.insert) && Range.is(candidate.replace);
      }
      InsertReplaceEdit2.is = is;
    })(InsertReplaceEdit || (InsertReplaceEdit = {}));
    (function(InsertTextMode2) {
      InsertTextMode2.asIs = 1;
      InsertTextMode2.adjustIndentation = 2;
    })(InsertTextMode || (InsertTextMode = {}));
    (function(ApplyKind2) {
      ApplyKind2.Replace = 1;
      ApplyKind2.Merge = 2;
    })(ApplyKind || (ApplyKind = {}));
    (function(CompletionItemLabelDetails2) {
      function is(value) {
        const candidate = value;
        return candidate && (Is.string(candidate.detail) || candidate.detail === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
      }
      CompletionItemLabelDetails2.is = is;
    })(CompletionItemLabelDetails || (CompletionItemLabelDetails = {}));
    (function(CompletionItem2) {
      function create(label) {
        return { label };
      }
      CompletionItem2.create = create;
    })(CompletionItem || (CompletionItem = {}));
    (function(CompletionList2) {
      function create(items, isIncomplete) {
        return { items: items ? items : [], isIncomplete: !!isIncomplete };
      }
      CompletionList2.create = create;
    })(CompletionList || (CompletionList = {}));
    (function(MarkedString2) {
      function fromPlainText(plainText) {
        return plainText.replace(/[\\`*_{}[\]()#+\-.!]/g, "\\$&");
      }
      MarkedString2.fromPlainText = fromPlainText;
      function is(value) {
        const candidate = value;
        return Is.string(candidate) || Is.objectLiteral(candidate) && Is.string(candidate.language) && Is.string(candidate.value);
      }
      MarkedString2.is = is;
    })(MarkedString || (MarkedString = {}));
    (function(Hover2) {
      function is(value) {
        const candidate = value;
        return !!candidate && Is.objectLiteral(candidate) && (MarkupContent.is(candidate.contents) || MarkedString.is(candidate.contents) || Is.typedArray(candidate.contents, MarkedString.is)) && (value.range === void 0 || Range.is(value.range));
      }
      Hover2.is = is;
    })(Hover || (Hover = {}));
    (function(ParameterInformation2) {
      function create(label, documentation) {
        return documentation ? { label, documentation } : { label };
      }
      ParameterInformation2.create = create;
    })(ParameterInformation || (ParameterInformation = {}));
    (function(SignatureInformation2) {
      function create(label, documentation, ...parameters) {
        const result = { label };
        if (Is.defined(documentation)) {
          result.documentation = documentation;
        }
        if (Is.defined(parameters)) {
          result.parameters = parameters;
        } else {
          result.parameters = [];
        }
        return result;
      }
      SignatureInformation2.create = create;
    })(SignatureInformation || (SignatureInformation = {}));
    (function(DocumentHighlightKind2) {
      DocumentHighlightKind2.Text = 1;
      DocumentHighlightKind2.Read = 2;
      DocumentHighlightKind2.Write = 3;
    })(DocumentHighlightKind || (DocumentHighlightKind = {}));
    (function(DocumentHighlight2) {
      function create(range, kind) {
        const result = { range };
        if (Is.number(kind)) {
          result.kind = kind;
        }
        return result;
      }
      DocumentHighlight2.create = create;
    })(DocumentHighlight || (DocumentHighlight = {}));
    (function(SymbolKind2) {
      SymbolKind2.File = 1;
      SymbolKind2.Module = 2;
      SymbolKind2.Namespace = 3;
      SymbolKind2.Package = 4;
      SymbolKind2.Class = 5;
      SymbolKind2.Method = 6;
      SymbolKind2.Property = 7;
      SymbolKind2.Field = 8;
      SymbolKind2.Constructor = 9;
      SymbolKind2.Enum = 10;
      SymbolKind2.Interface = 11;
      SymbolKind2.Function = 12;
      SymbolKind2.Variable = 13;
      SymbolKind2.Constant = 14;
      SymbolKind2.String = 15;
      SymbolKind2.Number = 16;
      SymbolKind2.Boolean = 17;
      SymbolKind2.Array = 18;
      SymbolKind2.Object = 19;
      SymbolKind2.Key = 20;
      SymbolKind2.Null = 21;
      SymbolKind2.EnumMember = 22;
      SymbolKind2.Struct = 23;
      SymbolKind2.Event = 24;
      SymbolKind2.Operator = 25;
      SymbolKind2.TypeParameter = 26;
    })(SymbolKind || (SymbolKind = {}));
    (function(SymbolTag2) {
      SymbolTag2.Deprecated = 1;
    })(SymbolTag || (SymbolTag = {}));
    (function(SymbolInformation2) {
      function create(name, kind, range, uri, containerName) {
        const result = {
          name,
          kind,
          location: { uri, range }
        };
        if (containerName) {
          result.containerName = containerName;
        }
        return result;
      }
      SymbolInformation2.create = create;
    })(SymbolInformation || (SymbolInformation = {}));
    (function(WorkspaceSymbol2) {
      function create(name, kind, uri, range) {
        return range !== void 0 ? { name, kind, location: { uri, range } } : { name, kind, location: { uri } };
      }
      WorkspaceSymbol2.create = create;
    })(WorkspaceSymbol || (WorkspaceSymbol = {}));
    (function(DocumentSymbol2) {
      function create(name, detail, kind, range, selectionRange, children) {
        const result = {
          name,
          detail,
          kind,
          range,
          selectionRange
        };
        if (children !== void 0) {
          result.children = children;
        }
        return result;
      }
      DocumentSymbol2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && Is.string(candidate.name) && Is.number(candidate.kind) && Range.is(candidate.range) && Range.is(candidate.selectionRange) && (candidate.detail === void 0 || Is.string(candidate.detail)) && (candidate.deprecated === void 0 || Is.boolean(candidate.deprecated)) && (candidate.children === void 0 || Array.isArray(candidate.children)) && (candidate.tags === void 0 || Array.isArray(candidate.tags));
      }
      DocumentSymbol2.is = is;
    })(DocumentSymbol || (DocumentSymbol = {}));
    (function(CodeActionKind2) {
      CodeActionKind2.Empty = "";
      CodeActionKind2.QuickFix = "quickfix";
      CodeActionKind2.Refactor = "refactor";
      CodeActionKind2.RefactorExtract = "refactor.extract";
      CodeActionKind2.RefactorInline = "refactor.inline";
      CodeActionKind2.RefactorMove = "refactor.move";
      CodeActionKind2.RefactorRewrite = "refactor.rewrite";
      CodeActionKind2.Source = "source";
      CodeActionKind2.SourceOrganizeImports = "source.organizeImports";
      CodeActionKind2.SourceFixAll = "source.fixAll";
      CodeActionKind2.Notebook = "notebook";
    })(CodeActionKind || (CodeActionKind = {}));
    (function(CodeActionTriggerKind2) {
      CodeActionTriggerKind2.Invoked = 1;
      CodeActionTriggerKind2.Automatic = 2;
    })(CodeActionTriggerKind || (CodeActionTriggerKind = {}));
    (function(CodeActionContext2) {
      function create(diagnostics, only2, triggerKind) {
        const result = { diagnostics };
        if (only2 !== void 0 && only2 !== null) {
          result.only = only2;
        }
        if (triggerKind !== void 0 && triggerKind !== null) {
          result.triggerKind = triggerKind;
        }
        return result;
      }
      CodeActionContext2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.typedArray(candidate.diagnostics, Diagnostic.is) && (candidate.only === void 0 || Is.typedArray(candidate.only, Is.string)) && (candidate.triggerKind === void 0 || candidate.triggerKind === CodeActionTriggerKind.Invoked || candidate.triggerKind === CodeActionTriggerKind.Automatic);
      }
      CodeActionContext2.is = is;
    })(CodeActionContext || (CodeActionContext = {}));
    (function(CodeActionTag2) {
      CodeActionTag2.LLMGenerated = 1;
      function is(value) {
        return Is.defined(value) && value === CodeActionTag2.LLMGenerated;
      }
      CodeActionTag2.is = is;
    })(CodeActionTag || (CodeActionTag = {}));
    (function(CodeAction2) {
      function create(title, kindOrCommandOrEdit, kind) {
        const result = { title };
        let checkKind = true;
        if (typeof kindOrCommandOrEdit === "string") {
          checkKind = false;
          result.kind = kindOrCommandOrEdit;
        } else if (Command.is(kindOrCommandOrEdit)) {
          result.command = kindOrCommandOrEdit;
        } else {
          result.edit = kindOrCommandOrEdit;
        }
        if (checkKind && kind !== void 0) {
          result.kind = kind;
        }
        return result;
      }
      CodeAction2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && Is.string(candidate.title) && (candidate.diagnostics === void 0 || Is.typedArray(candidate.diagnostics, Diagnostic.is)) && (candidate.kind === void 0 || Is.string(candidate.kind)) && (candidate.edit !== void 0 || candidate.command !== void 0) && (candidate.command === void 0 || Command.is(candidate.command)) && (candidate.isPreferred === void 0 || Is.boolean(candidate.isPreferred)) && (candidate.edit === void 0 || WorkspaceEdit.is(candidate.edit)) && (candidate.tags === void 0 || Is.typedArray(candidate.tags, CodeActionTag.is));
      }
      CodeAction2.is = is;
    })(CodeAction || (CodeAction = {}));
    (function(CodeLens2) {
      function create(range, data) {
        const result = { range };
        if (Is.defined(data)) {
          result.data = data;
        }
        return result;
      }
      CodeLens2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.command) || Command.is(candidate.command));
      }
      CodeLens2.is = is;
    })(CodeLens || (CodeLens = {}));
    (function(FormattingOptions2) {
      function create(tabSize, insertSpaces) {
        return { tabSize, insertSpaces };
      }
      FormattingOptions2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.uinteger(candidate.tabSize) && Is.boolean(candidate.insertSpaces);
      }
      FormattingOptions2.is = is;
    })(FormattingOptions || (FormattingOptions = {}));
    (function(DocumentLink2) {
      function create(range, target, data) {
        return { range, target, data };
      }
      DocumentLink2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.target) || Is.string(candidate.target));
      }
      DocumentLink2.is = is;
    })(DocumentLink || (DocumentLink = {}));
    (function(SelectionRange2) {
      function create(range, parent) {
        return { range, parent };
      }
      SelectionRange2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && (candidate.parent === void 0 || SelectionRange2.is(candidate.parent));
      }
      SelectionRange2.is = is;
    })(SelectionRange || (SelectionRange = {}));
    (function(SemanticTokenTypes2) {
      SemanticTokenTypes2["namespace"] = "namespace";
      SemanticTokenTypes2["type"] = "type";
      SemanticTokenTypes2["class"] = "class";
      SemanticTokenTypes2["enum"] = "enum";
      SemanticTokenTypes2["interface"] = "interface";
      SemanticTokenTypes2["struct"] = "struct";
      SemanticTokenTypes2["typeParameter"] = "typeParameter";
      SemanticTokenTypes2["parameter"] = "parameter";
      SemanticTokenTypes2["variable"] = "variable";
      SemanticTokenTypes2["property"] = "property";
      SemanticTokenTypes2["enumMember"] = "enumMember";
      SemanticTokenTypes2["event"] = "event";
      SemanticTokenTypes2["function"] = "function";
      SemanticTokenTypes2["method"] = "method";
      SemanticTokenTypes2["macro"] = "macro";
      SemanticTokenTypes2["keyword"] = "keyword";
      SemanticTokenTypes2["modifier"] = "modifier";
      SemanticTokenTypes2["comment"] = "comment";
      SemanticTokenTypes2["string"] = "string";
      SemanticTokenTypes2["number"] = "number";
      SemanticTokenTypes2["regexp"] = "regexp";
      SemanticTokenTypes2["operator"] = "operator";
      SemanticTokenTypes2["decorator"] = "decorator";
      SemanticTokenTypes2["label"] = "label";
    })(SemanticTokenTypes || (SemanticTokenTypes = {}));
    (function(SemanticTokenModifiers2) {
      SemanticTokenModifiers2["declaration"] = "declaration";
      SemanticTokenModifiers2["definition"] = "definition";
      SemanticTokenModifiers2["readonly"] = "readonly";
      SemanticTokenModifiers2["static"] = "static";
      SemanticTokenModifiers2["deprecated"] = "deprecated";
      SemanticTokenModifiers2["abstract"] = "abstract";
      SemanticTokenModifiers2["async"] = "async";
      SemanticTokenModifiers2["modification"] = "modification";
      SemanticTokenModifiers2["documentation"] = "documentation";
      SemanticTokenModifiers2["defaultLibrary"] = "defaultLibrary";
    })(SemanticTokenModifiers || (SemanticTokenModifiers = {}));
    (function(SemanticTokens2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && (candidate.resultId === void 0 || typeof candidate.resultId === "string") && Array.isArray(candidate.data) && (candidate.data.length === 0 || typeof candidate.data[0] === "number");
      }
      SemanticTokens2.is = is;
    })(SemanticTokens || (SemanticTokens = {}));
    (function(InlineValueText2) {
      function create(range, text) {
        return { range, text };
      }
      InlineValueText2.create = create;
      function is(value) {
        const candidate = value;
        return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.string(candidate.text);
      }
      InlineValueText2.is = is;
    })(InlineValueText || (InlineValueText = {}));
    (function(InlineValueVariableLookup2) {
      function create(range, variableName, caseSensitiveLookup) {
        return { range, variableName, caseSensitiveLookup };
      }
      InlineValueVariableLookup2.create = create;
      function is(value) {
        const candidate = value;
        return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.boolean(candidate.caseSensitiveLookup) && (Is.string(candidate.variableName) || candidate.variableName === void 0);
      }
      InlineValueVariableLookup2.is = is;
    })(InlineValueVariableLookup || (InlineValueVariableLookup = {}));
    (function(InlineValueEvaluatableExpression2) {
      function create(range, expression) {
        return { range, expression };
      }
      InlineValueEvaluatableExpression2.create = create;
      function is(value) {
        const candidate = value;
        return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && (Is.string(candidate.expression) || candidate.expression === void 0);
      }
      InlineValueEvaluatableExpression2.is = is;
    })(InlineValueEvaluatableExpression || (InlineValueEvaluatableExpression = {}));
    (function(InlineValueContext2) {
      function create(frameId, stoppedLocation) {
        return { frameId, stoppedLocation };
      }
      InlineValueContext2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Range.is(value.stoppedLocation);
      }
      InlineValueContext2.is = is;
    })(InlineValueContext || (InlineValueContext = {}));
    (function(InlayHintKind2) {
      InlayHintKind2.Type = 1;
      InlayHintKind2.Parameter = 2;
      function is(value) {
        return value === 1 || value === 2;
      }
      InlayHintKind2.is = is;
    })(InlayHintKind || (InlayHintKind = {}));
    (function(InlayHintLabelPart2) {
      function create(value) {
        return { value };
      }
      InlayHintLabelPart2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.location === void 0 || Location.is(candidate.location)) && (candidate.command === void 0 || Command.is(candidate.command));
      }
      InlayHintLabelPart2.is = is;
    })(InlayHintLabelPart || (InlayHintLabelPart = {}));
    (function(InlayHint2) {
      function create(position, label, kind) {
        const result = { position, label };
        if (kind !== void 0) {
          result.kind = kind;
        }
        return result;
      }
      InlayHint2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Position.is(candidate.position) && (Is.string(candidate.label) || Is.typedArray(candidate.label, InlayHintLabelPart.is)) && (candidate.kind === void 0 || InlayHintKind.is(candidate.kind)) && candidate.textEdits === void 0 || Is.typedArray(candidate.textEdits, TextEdit.is) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.paddingLeft === void 0 || Is.boolean(candidate.paddingLeft)) && (candidate.paddingRight === void 0 || Is.boolean(candidate.paddingRight));
      }
      InlayHint2.is = is;
    })(InlayHint || (InlayHint = {}));
    (function(StringValue2) {
      function createSnippet(value) {
        return { kind: "snippet", value };
      }
      StringValue2.createSnippet = createSnippet;
      function isSnippet(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && candidate.kind === "snippet" && Is.string(candidate.value);
      }
      StringValue2.isSnippet = isSnippet;
    })(StringValue || (StringValue = {}));
    (function(InlineCompletionItem2) {
      function create(insertText, filterText, range, command) {
        return { insertText, filterText, range, command };
      }
      InlineCompletionItem2.create = create;
    })(InlineCompletionItem || (InlineCompletionItem = {}));
    (function(InlineCompletionList2) {
      function create(items) {
        return { items };
      }
      InlineCompletionList2.create = create;
    })(InlineCompletionList || (InlineCompletionList = {}));
    (function(InlineCompletionTriggerKind2) {
      InlineCompletionTriggerKind2.Invoked = 1;
      InlineCompletionTriggerKind2.Automatic = 2;
    })(InlineCompletionTriggerKind || (InlineCompletionTriggerKind = {}));
    (function(SelectedCompletionInfo2) {
      function create(range, text) {
        return { range, text };
      }
      SelectedCompletionInfo2.create = create;
    })(SelectedCompletionInfo || (SelectedCompletionInfo = {}));
    (function(InlineCompletionContext2) {
      function create(triggerKind, selectedCompletionInfo) {
        return { triggerKind, selectedCompletionInfo };
      }
      InlineCompletionContext2.create = create;
    })(InlineCompletionContext || (InlineCompletionContext = {}));
    (function(WorkspaceFolder2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && URI.is(candidate.uri) && Is.string(candidate.name);
      }
      WorkspaceFolder2.is = is;
    })(WorkspaceFolder || (WorkspaceFolder = {}));
    EOL = ["\n", "\r\n", "\r"];
    (function(TextDocument3) {
      function create(uri, languageId, version, content2) {
        return new FullTextDocument(uri, languageId, version, content2);
      }
      TextDocument3.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && (Is.undefined(candidate.languageId) || Is.string(candidate.languageId)) && Is.uinteger(candidate.lineCount) && Is.func(candidate.getText) && Is.func(candidate.positionAt) && Is.func(candidate.offsetAt) ? true : false;
      }
      TextDocument3.is = is;
      function applyEdits(document, edits) {
        let text = document.getText();
        const sortedEdits = mergeSort2(edits, (a, b) => {
          const diff = a.range.start.line - b.range.start.line;
          if (diff === 0) {
            return a.range.start.character - b.range.start.character;
          }
          return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
          const e = sortedEdits[i];
          const startOffset = document.offsetAt(e.range.start);
          const endOffset = document.offsetAt(e.range.end);
          if (endOffset <= lastModifiedOffset) {
            text = text.substring(0, startOffset) + e.newText + text.substring(endOffset, text.length);
          } else {
            throw new Error("Overlapping edit");
          }
          lastModifiedOffset = startOffset;
        }
        return text;
      }
      TextDocument3.applyEdits = applyEdits;
      function mergeSort2(data, compare3) {
        if (data.length <= 1) {
          return data;
        }
        const p = data.length / 2 | 0;
        const left = data.slice(0, p);
        const right = data.slice(p);
        mergeSort2(left, compare3);
        mergeSort2(right, compare3);
        let leftIdx = 0;
        let rightIdx = 0;
        let i = 0;
        while (leftIdx < left.length && rightIdx < right.length) {
          const ret = compare3(left[leftIdx], right[rightIdx]);
          if (ret <= 0) {
            data[i++] = left[leftIdx++];
          } else {
            data[i++] = right[rightIdx++];
          }
        }
        while (leftIdx < left.length) {
          data[i++] = left[leftIdx++];
        }
        while (rightIdx < right.length) {
          data[i++] = right[rightIdx++];
        }
        return data;
      }
    })(TextDocument || (TextDocument = {}));
    FullTextDocument = class {
      constructor(uri, languageId, version, content2) {
        this._uri = uri;
        this._languageId = languageId;
        this._version = version;
        this._content = content2;
        this._lineOffsets = void 0;
      }
      get uri() {
        return this._uri;
      }
      get languageId() {
        return this._languageId;
      }
      get version() {
        return this._version;
      }
      getText(range) {
        if (range) {
          const start = this.offsetAt(range.start);
          const end = this.offsetAt(range.end);
          return this._content.substring(start, end);
        }
        return this._content;
      }
      update(event, version) {
        this._content = event.text;
        this._version = version;
        this._lineOffsets = void 0;
      }
      getLineOffsets() {
        if (this._lineOffsets === void 0) {
          const lineOffsets = [];
          const text = this._content;
          let isLineStart = true;
          for (let i = 0; i < text.length; i++) {
            if (isLineStart) {
              lineOffsets.push(i);
              isLineStart = false;
            }
            const ch = text.charAt(i);
            isLineStart = ch === "\r" || ch === "\n";
            if (ch === "\r" && i + 1 < text.length && text.charAt(i + 1) === "\n") {
              i++;
            }
          }
          if (isLineStart && text.length > 0) {
            lineOffsets.push(text.length);
          }
          this._lineOffsets = lineOffsets;
        }
        return this._lineOffsets;
      }
      positionAt(offset) {
        offset = Math.max(Math.min(offset, this._content.length), 0);
        const lineOffsets = this.getLineOffsets();
        let low = 0, high = lineOffsets.length;
        if (high === 0) {
          return Position.create(0, offset);
        }
        while (low < high) {
          const mid = Math.floor((low + high) / 2);
          if (lineOffsets[mid] > offset) {
            high = mid;
          } else {
            low = mid + 1;
          }
        }
        const line = low - 1;
        return Position.create(line, offset - lineOffsets[line]);
      }
      offsetAt(position) {
        const lineOffsets = this.getLineOffsets();
        if (position.line >= lineOffsets.length) {
          return this._content.length;
        } else if (position.line < 0) {
          return 0;
        }
        const lineOffset = lineOffsets[position.line];
        const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
        return Math.max(Math.min(lineOffset + position.character, nextLineOffset), lineOffset);
      }
      get lineCount() {
        return this.getLineOffsets().length;
      }
    };
    (function(Is2) {
      const toString = Object.prototype.toString;
      function defined(value) {
        return typeof value !== "undefined";
      }
      Is2.defined = defined;
      function undefined2(value) {
        return typeof value === "undefined";
      }
      Is2.undefined = undefined2;
      function boolean(value) {
        return value === true || value === false;
      }
      Is2.boolean = boolean;
      function string2(value) {
        return toString.call(value) === "[object String]";
      }
      Is2.string = string2;
      function number2(value) {
        return toString.call(value) === "[object Number]";
      }
      Is2.number = number2;
      function numberRange(value, min, max) {
        return toString.call(value) === "[object Number]" && min <= value && value <= max;
      }
      Is2.numberRange = numberRange;
      function integer2(value) {
        return toString.call(value) === "[object Number]" && -2147483648 <= value && value <= 2147483647;
      }
      Is2.integer = integer2;
      function uinteger2(value) {
        return toString.call(value) === "[object Number]" && 0 <= value && value <= 2147483647;
      }
      Is2.uinteger = uinteger2;
      function func(value) {
        return toString.call(value) === "[object Function]";
      }
      Is2.func = func;
      function objectLiteral(value) {
        return value !== null && typeof value === "object";
      }
      Is2.objectLiteral = objectLiteral;
      function typedArray(value, check) {
        return Array.isArray(value) && value.every(check);
      }
      Is2.typedArray = typedArray;
    })(Is || (Is = {}));
  }
});

// node_modules/dockerfile-ast/lib/line.js
var require_line = __commonJS({
  "node_modules/dockerfile-ast/lib/line.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Line = void 0;
    var Line = class {
      constructor(document, range) {
        this.document = document;
        this.range = range;
      }
      getRange() {
        return this.range;
      }
      getTextContent() {
        return this.document.getText().substring(this.document.offsetAt(this.range.start), this.document.offsetAt(this.range.end));
      }
      isAfter(line) {
        return this.range.start.line > line.range.start.line;
      }
      isBefore(line) {
        return this.range.start.line < line;
      }
    };
    exports.Line = Line;
  }
});

// node_modules/dockerfile-ast/lib/util.js
var require_util = __commonJS({
  "node_modules/dockerfile-ast/lib/util.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Util = void 0;
    var Util = class _Util {
      static isUTF8BOM(char) {
        const uintArray = Uint8Array.from(Buffer.from(char, "UTF-8"));
        return uintArray[0] === 239 && uintArray[1] == 187 && uintArray[2] == 191;
      }
      static isWhitespace(char) {
        return char === " " || char === "	" || _Util.isNewline(char);
      }
      static isNewline(char) {
        return char === "\r" || char === "\n";
      }
      static findLeadingNonWhitespace(content2, escapeChar2) {
        whitespaceCheck: for (let i = 0; i < content2.length; i++) {
          switch (content2.charAt(i)) {
            case " ":
            case "	":
              continue;
            case escapeChar2:
              escapeCheck: for (let j = i + 1; j < content2.length; j++) {
                switch (content2.charAt(j)) {
                  case " ":
                  case "	":
                    continue;
                  case "\r":
                    i = j + 1;
                    continue whitespaceCheck;
                  case "\n":
                    i = j;
                    continue whitespaceCheck;
                  default:
                    break escapeCheck;
                }
              }
              return -1;
            default:
              return i;
          }
        }
        return -1;
      }
      /**
       * Determines if the given position is contained within the given range.
       *
       * @param position the position to check
       * @param range the range to see if the position is inside of
       */
      static isInsideRange(position, range) {
        if (range.start.line === range.end.line) {
          return range.start.line === position.line && range.start.character <= position.character && position.character <= range.end.character;
        } else if (range.start.line === position.line) {
          return range.start.character <= position.character;
        } else if (range.end.line === position.line) {
          return position.character <= range.end.character;
        }
        return range.start.line < position.line && position.line < range.end.line;
      }
      static parseHeredocName(value) {
        value = value.substring(2);
        if (value.charAt(0) === "-") {
          value = value.substring(1);
        }
        if (value.charAt(0) === '"') {
          if (value.charAt(value.length - 1) !== '"') {
            return null;
          }
          value = value.substring(1, value.length - 1);
        }
        if (value.charAt(0) === "'") {
          if (value.charAt(value.length - 1) !== "'") {
            return null;
          }
          value = value.substring(1, value.length - 1);
        }
        if (value.charAt(0) === "<") {
          return null;
        }
        return value;
      }
    };
    exports.Util = Util;
  }
});

// node_modules/dockerfile-ast/lib/comment.js
var require_comment = __commonJS({
  "node_modules/dockerfile-ast/lib/comment.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Comment = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var line_1 = require_line();
    var util_1 = require_util();
    var Comment = class extends line_1.Line {
      constructor(document, range) {
        super(document, range);
      }
      toString() {
        const content2 = this.getContent();
        if (content2) {
          return "# " + content2;
        }
        return "#";
      }
      /**
       * Returns the content of this comment. This excludes leading and
       * trailing whitespace as well as the # symbol. If the comment only
       * consists of whitespace, the empty string will be returned.
       */
      getContent() {
        let range = this.getContentRange();
        if (range === null) {
          return "";
        }
        return this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
      }
      /**
       * Returns a range that includes the content of the comment
       * excluding any leading and trailing whitespace as well as the #
       * symbol. May return null if the comment only consists of whitespace
       * characters.
       */
      getContentRange() {
        let range = this.getRange();
        const startOffset = this.document.offsetAt(range.start);
        let raw = this.document.getText().substring(startOffset, this.document.offsetAt(range.end));
        let start = -1;
        let end = -1;
        for (let i = 1; i < raw.length; i++) {
          if (!util_1.Util.isWhitespace(raw.charAt(i))) {
            start = i;
            break;
          }
        }
        if (start === -1) {
          return null;
        }
        for (let i = raw.length - 1; i >= 1; i--) {
          if (!util_1.Util.isWhitespace(raw.charAt(i))) {
            end = i + 1;
            break;
          }
        }
        return vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + start), this.document.positionAt(startOffset + end));
      }
    };
    exports.Comment = Comment;
  }
});

// node_modules/vscode-languageserver-textdocument/lib/esm/main.js
var main_exports2 = {};
__export(main_exports2, {
  TextDocument: () => TextDocument2
});
function mergeSort(data, compare3) {
  if (data.length <= 1) {
    return data;
  }
  const p = data.length / 2 | 0;
  const left = data.slice(0, p);
  const right = data.slice(p);
  mergeSort(left, compare3);
  mergeSort(right, compare3);
  let leftIdx = 0;
  let rightIdx = 0;
  let i = 0;
  while (leftIdx < left.length && rightIdx < right.length) {
    const ret = compare3(left[leftIdx], right[rightIdx]);
    if (ret <= 0) {
      data[i++] = left[leftIdx++];
    } else {
      data[i++] = right[rightIdx++];
    }
  }
  while (leftIdx < left.length) {
    data[i++] = left[leftIdx++];
  }
  while (rightIdx < right.length) {
    data[i++] = right[rightIdx++];
  }
  return data;
}
function computeLineOffsets(text, isAtLineStart, textOffset = 0) {
  const result = isAtLineStart ? [textOffset] : [];
  for (let i = 0; i < text.length; i++) {
    const ch = text.charCodeAt(i);
    if (isEOL(ch)) {
      if (ch === 13 && i + 1 < text.length && text.charCodeAt(i + 1) === 10) {
        i++;
      }
      result.push(textOffset + i + 1);
    }
  }
  return result;
}
function isEOL(char) {
  return char === 13 || char === 10;
}
function getWellformedRange(range) {
  const start = range.start;
  const end = range.end;
  if (start.line > end.line || start.line === end.line && start.character > end.character) {
    return { start: end, end: start };
  }
  return range;
}
function getWellformedEdit(textEdit) {
  const range = getWellformedRange(textEdit.range);
  if (range !== textEdit.range) {
    return { newText: textEdit.newText, range };
  }
  return textEdit;
}
var FullTextDocument2, TextDocument2;
var init_main2 = __esm({
  "node_modules/vscode-languageserver-textdocument/lib/esm/main.js"() {
    "use strict";
    FullTextDocument2 = class _FullTextDocument {
      constructor(uri, languageId, version, content2) {
        this._uri = uri;
        this._languageId = languageId;
        this._version = version;
        this._content = content2;
        this._lineOffsets = void 0;
      }
      get uri() {
        return this._uri;
      }
      get languageId() {
        return this._languageId;
      }
      get version() {
        return this._version;
      }
      getText(range) {
        if (range) {
          const start = this.offsetAt(range.start);
          const end = this.offsetAt(range.end);
          return this._content.substring(start, end);
        }
        return this._content;
      }
      update(changes, version) {
        for (const change of changes) {
          if (_FullTextDocument.isIncremental(change)) {
            const range = getWellformedRange(change.range);
            const startOffset = this.offsetAt(range.start);
            const endOffset = this.offsetAt(range.end);
            this._content = this._content.substring(0, startOffset) + change.text + this._content.substring(endOffset, this._content.length);
            const insertedEndOffset = startOffset + change.text.length;
            const crlfAtStart = this._content.charCodeAt(startOffset - 1) === 13 && this._content.charCodeAt(startOffset) === 10;
            const crlfAtEnd = this._content.charCodeAt(insertedEndOffset - 1) === 13 && this._content.charCodeAt(insertedEndOffset) === 10;
            if (crlfAtStart || crlfAtEnd) {
              this._lineOffsets = void 0;
              continue;
            }
            const startLine = Math.max(range.start.line, 0);
            const endLine = Math.max(range.end.line, 0);
            let lineOffsets = this._lineOffsets;
            const addedLineOffsets = computeLineOffsets(change.text, false, startOffset);
            if (endLine - startLine === addedLineOffsets.length) {
              for (let i = 0, len = addedLineOffsets.length; i < len; i++) {
                lineOffsets[i + startLine + 1] = addedLineOffsets[i];
              }
            } else {
              if (addedLineOffsets.length < 1e4) {
                lineOffsets.splice(startLine + 1, endLine - startLine, ...addedLineOffsets);
              } else {
                this._lineOffsets = lineOffsets = lineOffsets.slice(0, startLine + 1).concat(addedLineOffsets, lineOffsets.slice(endLine + 1));
              }
            }
            const diff = change.text.length - (endOffset - startOffset);
            if (diff !== 0) {
              for (let i = startLine + 1 + addedLineOffsets.length, len = lineOffsets.length; i < len; i++) {
                lineOffsets[i] = lineOffsets[i] + diff;
              }
            }
          } else if (_FullTextDocument.isFull(change)) {
            this._content = change.text;
            this._lineOffsets = void 0;
          } else {
            throw new Error("Unknown change event received");
          }
        }
        this._version = version;
      }
      getLineOffsets() {
        if (this._lineOffsets === void 0) {
          this._lineOffsets = computeLineOffsets(this._content, true);
        }
        return this._lineOffsets;
      }
      positionAt(offset) {
        offset = Math.max(Math.min(offset, this._content.length), 0);
        const lineOffsets = this.getLineOffsets();
        let low = 0, high = lineOffsets.length;
        if (high === 0) {
          return { line: 0, character: offset };
        }
        while (low < high) {
          const mid = Math.floor((low + high) / 2);
          if (lineOffsets[mid] > offset) {
            high = mid;
          } else {
            low = mid + 1;
          }
        }
        const line = low - 1;
        offset = this.ensureBeforeEOL(offset, lineOffsets[line]);
        return { line, character: offset - lineOffsets[line] };
      }
      offsetAt(position) {
        const lineOffsets = this.getLineOffsets();
        if (position.line >= lineOffsets.length) {
          return this._content.length;
        } else if (position.line < 0) {
          return 0;
        }
        const lineOffset = lineOffsets[position.line];
        if (position.character <= 0) {
          return lineOffset;
        }
        const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
        const offset = Math.min(lineOffset + position.character, nextLineOffset);
        return this.ensureBeforeEOL(offset, lineOffset);
      }
      getLineRange(line) {
        const lineOffsets = this.getLineOffsets();
        if (line >= lineOffsets.length) {
          const lastLine = lineOffsets.length - 1;
          return { start: { line: lastLine, character: 0 }, end: { line: lastLine, character: this._content.length - lineOffsets[lastLine] } };
        } else if (line < 0) {
          return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
        }
        const startOffset = lineOffsets[line];
        const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
        const endOffset = this.ensureBeforeEOL(nextLineOffset, startOffset);
        return { start: { line, character: 0 }, end: { line, character: endOffset - startOffset } };
      }
      getEOLCharacters(line) {
        const lineOffsets = this.getLineOffsets();
        if (line >= lineOffsets.length) {
          return "";
        } else if (line < 0) {
          return "";
        }
        const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
        const eolOffset = this.ensureBeforeEOL(nextLineOffset, lineOffsets[line]);
        return this._content.substring(eolOffset, nextLineOffset);
      }
      ensureBeforeEOL(offset, lineOffset) {
        while (offset > lineOffset && isEOL(this._content.charCodeAt(offset - 1))) {
          offset--;
        }
        return offset;
      }
      get lineCount() {
        return this.getLineOffsets().length;
      }
      static isIncremental(event) {
        const candidate = event;
        return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range !== void 0 && (candidate.rangeLength === void 0 || typeof candidate.rangeLength === "number");
      }
      static isFull(event) {
        const candidate = event;
        return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range === void 0 && candidate.rangeLength === void 0;
      }
    };
    (function(TextDocument3) {
      function create(uri, languageId, version, content2) {
        return new FullTextDocument2(uri, languageId, version, content2);
      }
      TextDocument3.create = create;
      function update(document, changes, version) {
        if (document instanceof FullTextDocument2) {
          document.update(changes, version);
          return document;
        } else {
          throw new Error("TextDocument.update: document must be created by TextDocument.create");
        }
      }
      TextDocument3.update = update;
      function applyEdits(document, edits) {
        const text = document.getText();
        const sortedEdits = mergeSort(edits.map(getWellformedEdit), (a, b) => {
          const diff = a.range.start.line - b.range.start.line;
          if (diff === 0) {
            return a.range.start.character - b.range.start.character;
          }
          return diff;
        });
        let lastModifiedOffset = 0;
        const spans = [];
        for (const e of sortedEdits) {
          const startOffset = document.offsetAt(e.range.start);
          if (startOffset < lastModifiedOffset) {
            throw new Error("Overlapping edit");
          } else if (startOffset > lastModifiedOffset) {
            spans.push(text.substring(lastModifiedOffset, startOffset));
          }
          if (e.newText.length) {
            spans.push(e.newText);
          }
          lastModifiedOffset = document.offsetAt(e.range.end);
        }
        spans.push(text.substr(lastModifiedOffset));
        return spans.join("");
      }
      TextDocument3.applyEdits = applyEdits;
    })(TextDocument2 || (TextDocument2 = {}));
  }
});

// node_modules/dockerfile-ast/lib/parserDirective.js
var require_parserDirective = __commonJS({
  "node_modules/dockerfile-ast/lib/parserDirective.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ParserDirective = void 0;
    var main_1 = require_main();
    var line_1 = require_line();
    var ParserDirective = class extends line_1.Line {
      constructor(document, range, nameRange, valueRange) {
        super(document, range);
        this.nameRange = nameRange;
        this.valueRange = valueRange;
      }
      toString() {
        return "# " + this.getName() + "=" + this.getValue();
      }
      getNameRange() {
        return this.nameRange;
      }
      getValueRange() {
        return this.valueRange;
      }
      getName() {
        return this.document.getText().substring(this.document.offsetAt(this.nameRange.start), this.document.offsetAt(this.nameRange.end));
      }
      getValue() {
        return this.document.getText().substring(this.document.offsetAt(this.valueRange.start), this.document.offsetAt(this.valueRange.end));
      }
      getDirective() {
        const directive = main_1.Directive[this.getName().toLowerCase()];
        return directive === void 0 ? null : directive;
      }
    };
    exports.ParserDirective = ParserDirective;
  }
});

// node_modules/dockerfile-ast/lib/heredoc.js
var require_heredoc = __commonJS({
  "node_modules/dockerfile-ast/lib/heredoc.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Heredoc = void 0;
    var Heredoc = class {
      constructor(startRange, name, nameRange, contentRange, endRange) {
        this.startRange = startRange;
        this.name = name;
        this.nameRange = nameRange;
        this.contentRange = contentRange;
        this.endRange = endRange;
      }
      /**
       * Returns the name of the here-document.
       *
       * This API is experimental and subject to change.
       */
      getName() {
        return this.name;
      }
      /**
       * Returns the range of the start operator and the name. If the
       * here-document is initialized with <<EOT then the start range would
       * encompass all five characters.
       *
       * This API is experimental and subject to change.
       */
      getStartRange() {
        return this.startRange;
      }
      /**
       * Returns the range of this here-document's name that is declared at
       * the beginning of the here-document with the operator. If the
       * here-document is initialized with <<EOT then the name range would
       * encompass the latter three "EOT" characters.
       *
       * This API is experimental and subject to change.
       */
      getNameRange() {
        return this.nameRange;
      }
      /**
       * Returns the range of the content of this here-document. This may
       * be null if the here-document has no content because:
       * - the start range is the only thing that was declared
       * - the end range was declared immediately and there is no content
       *
       * This API is experimental and subject to change.
       */
      getContentRange() {
        return this.contentRange;
      }
      /**
       * Returns the range of the here-document's name on a line that
       * represents the end of the here-document.
       *
       * This API is experimental and subject to change.
       */
      getDelimiterRange() {
        return this.endRange;
      }
    };
    exports.Heredoc = Heredoc;
  }
});

// node_modules/dockerfile-ast/lib/variable.js
var require_variable = __commonJS({
  "node_modules/dockerfile-ast/lib/variable.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Variable = void 0;
    var Variable = class {
      constructor(name, nameRange, range, modifier, modifierRange, substitutionParameter, substitutionRange, defined, buildVariable, stringValue) {
        this.name = name;
        this.nameRange = nameRange;
        this.range = range;
        this.modifier = modifier;
        this.modifierRange = modifierRange;
        this.substitutionParameter = substitutionParameter;
        this.substitutionRange = substitutionRange;
        this.defined = defined;
        this.buildVariable = buildVariable;
        this.stringValue = stringValue;
      }
      toString() {
        return this.stringValue;
      }
      getName() {
        return this.name;
      }
      getNameRange() {
        return this.nameRange;
      }
      /**
       * Returns the range of the entire variable. This includes the symbols for
       * the declaration of the variable such as the $, {, and } symbols.
       *
       * @return the range in the document that this variable encompasses in its
       *         entirety
       */
      getRange() {
        return this.range;
      }
      /**
       * Returns the modifier character that has been set for
       * specifying how this variable should be expanded and resolved.
       * If this variable is ${variable:+value} then the modifier
       * character is '+'. Will be the empty string if the variable is
       * declared as ${variable:}. Otherwise, will be null if this
       * variable will not use variable substitution at all (such as
       * ${variable} or $variable).
       *
       * @return this variable's modifier character, or the empty
       *         string if it does not have one, or null if this
       *         variable will not use variable substitution
       */
      getModifier() {
        return this.modifier;
      }
      getModifierRange() {
        return this.modifierRange;
      }
      /**
       * Returns the parameter that will be used for substitution if
       * this variable uses modifiers to define how its value should be
       * resolved. If this variable is ${variable:+value} then the
       * substitution value will be 'value'. Will be the empty string
       * if the variable is declared as ${variable:+} or some other
       * variant where the only thing that follows the modifier
       * character (excluding considerations of escape characters and
       * so on) is the variable's closing bracket. May be null if this
       * variable does not have a modifier character defined (such as
       * ${variable} or $variable).
       *
       * @return this variable's substitution parameter, or the empty
       *         string if it does not have one, or null if there is
       *         not one defined
       */
      getSubstitutionParameter() {
        return this.substitutionParameter;
      }
      getSubstitutionRange() {
        return this.substitutionRange;
      }
      /**
       * Returns whether this variable has been defined or not.
       *
       * @return true if this variable has been defined, false otherwise
       */
      isDefined() {
        return this.defined;
      }
      isBuildVariable() {
        return this.buildVariable === true;
      }
      isEnvironmentVariable() {
        return this.buildVariable === false;
      }
    };
    exports.Variable = Variable;
  }
});

// node_modules/dockerfile-ast/lib/instruction.js
var require_instruction = __commonJS({
  "node_modules/dockerfile-ast/lib/instruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Instruction = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var util_1 = require_util();
    var line_1 = require_line();
    var argument_1 = require_argument();
    var heredoc_1 = require_heredoc();
    var variable_1 = require_variable();
    var main_1 = require_main();
    var Instruction = class extends line_1.Line {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range);
        this.dockerfile = dockerfile;
        this.escapeChar = escapeChar2;
        this.instruction = instruction;
        this.instructionRange = instructionRange;
      }
      toString() {
        let value = this.getKeyword();
        for (let arg of this.getRawArguments()) {
          value += " ";
          value += arg.getValue();
        }
        return value;
      }
      getRangeContent(range) {
        if (range === null) {
          return null;
        }
        return this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
      }
      getInstructionRange() {
        return this.instructionRange;
      }
      getInstruction() {
        return this.instruction;
      }
      getKeyword() {
        return this.getInstruction().toUpperCase();
      }
      getArgumentsRange() {
        let args = this.getArguments();
        if (args.length === 0) {
          return null;
        }
        return vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end);
      }
      getArgumentsRanges() {
        let args = this.getArguments();
        if (args.length === 0) {
          return [];
        }
        if (args[0].getRange().start.line === args[args.length - 1].getRange().end.line) {
          return [vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end)];
        }
        let ranges = [];
        let end = -1;
        let startPosition = args[0].getRange().start;
        let range = this.getInstructionRange();
        let extra = this.document.offsetAt(startPosition) - this.document.offsetAt(range.start);
        let content2 = this.getTextContent();
        let fullArgs = content2.substring(extra, this.document.offsetAt(args[args.length - 1].getRange().end) - this.document.offsetAt(range.start));
        let offset = this.document.offsetAt(range.start) + extra;
        let start = false;
        let comment = false;
        for (let i = 0; i < fullArgs.length; i++) {
          let char = fullArgs.charAt(i);
          if (char === this.escapeChar) {
            let next = fullArgs.charAt(i + 1);
            if (next === " " || next === "	") {
              whitespaceCheck: for (let j = i + 2; j < fullArgs.length; j++) {
                switch (fullArgs.charAt(j)) {
                  case " ":
                  case "	":
                    continue;
                  case "\r":
                    j++;
                  case "\n":
                    if (startPosition !== null) {
                      ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
                    }
                    startPosition = null;
                    start = true;
                    comment = false;
                    i = j;
                    break whitespaceCheck;
                  default:
                    break whitespaceCheck;
                }
              }
            } else if (next === "\r") {
              if (startPosition !== null) {
                ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
                startPosition = null;
              }
              start = true;
              comment = false;
              i += 2;
            } else if (next === "\n") {
              if (startPosition !== null) {
                ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
              }
              startPosition = null;
              start = true;
              comment = false;
              i++;
            } else {
              i++;
            }
          } else if (util_1.Util.isNewline(char)) {
            if (comment) {
              startPosition = null;
              start = true;
              comment = false;
            }
          } else {
            if (!comment) {
              if (startPosition === null) {
                if (char === "#") {
                  comment = true;
                  continue;
                }
                let position = this.document.positionAt(offset + i);
                if (position.character !== 0) {
                  startPosition = vscode_languageserver_types_1.Position.create(position.line, 0);
                }
              }
              end = i;
            }
          }
        }
        if (startPosition === null) {
          ranges.push(vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + end), this.document.positionAt(offset + end + 1)));
        } else {
          ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
        }
        return ranges;
      }
      getRawArgumentsContent() {
        let args = this.getArguments();
        if (args.length === 0) {
          return null;
        }
        return this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end));
      }
      getArgumentsContent() {
        let args = this.getArguments();
        if (args.length === 0) {
          return null;
        }
        let content2 = "";
        let ranges = this.getArgumentsRanges();
        let documentText = this.document.getText();
        for (let range of ranges) {
          content2 += documentText.substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
        }
        return content2;
      }
      getArguments() {
        return this.getRawArguments();
      }
      getRawArguments() {
        let args = [];
        let range = this.getInstructionRange();
        let extra = this.document.offsetAt(range.end) - this.document.offsetAt(range.start);
        let content2 = this.getTextContent();
        let fullArgs = content2.substring(extra);
        let offset = this.document.offsetAt(range.start) + extra;
        let start = false;
        let comment = false;
        let found = -1;
        let escapedWhitespaceDetected = false;
        let escaping = false;
        let escapeMarker = -1;
        let escapedArg = "";
        for (let i = 0; i < fullArgs.length; i++) {
          let char = fullArgs.charAt(i);
          if (util_1.Util.isWhitespace(char)) {
            if (escaping) {
              escapedWhitespaceDetected = true;
              if (util_1.Util.isNewline(char)) {
                escapedWhitespaceDetected = false;
                if (comment) {
                  comment = false;
                  start = true;
                }
              }
              continue;
            } else if (found !== -1) {
              if (escapeMarker === -1) {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + i))));
              } else {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
              }
              escapeMarker = -1;
              escapedArg = "";
              found = -1;
            }
          } else if (char === this.escapeChar) {
            let next = fullArgs.charAt(i + 1);
            if (next === " " || next === "	") {
              whitespaceCheck: for (let j = i + 2; j < fullArgs.length; j++) {
                let newlineCheck = fullArgs.charAt(j);
                switch (newlineCheck) {
                  case " ":
                  case "	":
                    continue;
                  case "\r":
                    j++;
                  case "\n":
                    comment = false;
                    escaping = true;
                    start = true;
                    if (found !== -1) {
                      escapeMarker = i;
                    }
                    i = j;
                    break whitespaceCheck;
                  default:
                    escapeMarker = i;
                    if (found === -1) {
                      i = j - 1;
                    }
                    break whitespaceCheck;
                }
              }
            } else if (next === "\r") {
              comment = false;
              escaping = true;
              start = true;
              if (found !== -1 && escapeMarker === -1) {
                escapeMarker = i;
              }
              i += 2;
            } else if (next === "\n") {
              comment = false;
              escaping = true;
              start = true;
              if (found !== -1 && escapeMarker === -1) {
                escapeMarker = i;
              }
              i++;
            } else {
              if (escapedWhitespaceDetected && escapeMarker !== -1) {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
                escapedArg = "";
                found = -1;
              }
              escapeMarker = -1;
              escapedWhitespaceDetected = false;
              escaping = false;
              if (next === "$") {
                escapedArg = escapedArg + char + next;
              } else if (next === "") {
                break;
              } else {
                escapedArg = escapedArg + next;
              }
              if (found === -1) {
                found = i;
              }
              i++;
            }
          } else if (!comment) {
            if (start && char === "#") {
              comment = true;
            } else {
              if (escapedWhitespaceDetected && escapeMarker !== -1) {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
                escapedArg = "";
                found = -1;
              }
              escapedWhitespaceDetected = false;
              escaping = false;
              escapeMarker = -1;
              escapedArg = escapedArg + char;
              if (found === -1) {
                found = i;
              }
            }
            start = false;
          }
        }
        if (found !== -1) {
          if (escapeMarker === -1) {
            args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + fullArgs.length))));
          } else {
            args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
          }
        }
        return args;
      }
      getExpandedArguments() {
        let args = this.getArguments();
        for (let i = 0; i < args.length; i++) {
          const argRange = args[i].getRange();
          let offset = this.document.offsetAt(argRange.start);
          const variables = this.parseVariables(offset, args[i].getValue());
          const swaps = [];
          let requiresExpansion = false;
          for (let variable2 of variables) {
            const value = this.dockerfile.resolveVariable(variable2.getName(), variable2.getNameRange().start.line);
            swaps.push(value);
            requiresExpansion = requiresExpansion || value !== void 0;
          }
          if (requiresExpansion) {
            let expanded = "";
            for (let j = 0; j < swaps.length; j++) {
              const variableRange = variables[j].getRange();
              const start = this.document.offsetAt(variableRange.start);
              const end = this.document.offsetAt(variableRange.end);
              if (swaps[j]) {
                expanded += this.document.getText().substring(offset, start);
                expanded += swaps[j];
                offset = end;
              } else {
                expanded += this.document.getText().substring(offset, end);
                offset = end;
              }
            }
            const argEnd = this.document.offsetAt(argRange.end);
            if (argEnd !== offset) {
              expanded += this.document.getText().substring(offset, argEnd);
            }
            args[i] = new argument_1.Argument(expanded, argRange);
          }
        }
        return args;
      }
      getVariables() {
        const variables = [];
        const args = this.getRawArguments();
        for (const arg of args) {
          let range = arg.getRange();
          let rawValue = this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
          const parsedVariables = this.parseVariables(this.document.offsetAt(arg.getRange().start), rawValue);
          for (const parsedVariable of parsedVariables) {
            variables.push(parsedVariable);
          }
        }
        return variables;
      }
      parseVariables(offset, arg) {
        let variables = [];
        variableLoop: for (let i = 0; i < arg.length; i++) {
          switch (arg.charAt(i)) {
            case this.escapeChar:
              if (arg.charAt(i + 1) === "$") {
                i++;
              }
              break;
            case "$":
              if (arg.charAt(i + 1) === "{") {
                let escapedString = "${";
                let escapedName = "";
                let nameEnd = -1;
                let escapedSubstitutionParameter = "";
                let substitutionStart = -1;
                let substitutionEnd = -1;
                let modifierRead = -1;
                nameLoop: for (let j = i + 2; j < arg.length; j++) {
                  let char = arg.charAt(j);
                  switch (char) {
                    case this.escapeChar:
                      for (let k = j + 1; k < arg.length; k++) {
                        switch (arg.charAt(k)) {
                          case " ":
                          case "	":
                          case "\r":
                            continue;
                          case "\n":
                            j = k;
                            continue nameLoop;
                        }
                      }
                      break;
                    case "}":
                      escapedString += "}";
                      let modifier = null;
                      let modifierRange = null;
                      let substitutionParameter = modifierRead !== -1 ? escapedSubstitutionParameter : null;
                      let substitutionRange = null;
                      if (nameEnd === -1) {
                        nameEnd = j;
                      } else if (nameEnd + 1 === j) {
                        modifier = "";
                        modifierRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + nameEnd + 1), this.document.positionAt(offset + nameEnd + 1));
                      } else {
                        if (substitutionStart === -1) {
                          substitutionStart = modifierRead + 1;
                          substitutionEnd = modifierRead + 1;
                        } else {
                          substitutionEnd = substitutionEnd + 1;
                        }
                        modifier = arg.substring(modifierRead, modifierRead + 1);
                        modifierRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + modifierRead), this.document.positionAt(offset + modifierRead + 1));
                        substitutionRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + substitutionStart), this.document.positionAt(offset + substitutionEnd));
                      }
                      let start = this.document.positionAt(offset + i);
                      variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 2), this.document.positionAt(offset + nameEnd)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + j + 1)), modifier, modifierRange, substitutionParameter, substitutionRange, this.dockerfile.resolveVariable(escapedName, start.line) !== void 0, this.isBuildVariable(escapedName, start.line), escapedString));
                      i = j;
                      continue variableLoop;
                    case ":":
                      if (nameEnd === -1) {
                        nameEnd = j;
                      } else if (modifierRead !== -1) {
                        if (substitutionStart === -1) {
                          substitutionStart = j;
                          substitutionEnd = j;
                        } else {
                          substitutionEnd = j;
                        }
                        escapedSubstitutionParameter += ":";
                      } else {
                        modifierRead = j;
                      }
                      escapedString += ":";
                      break;
                    case "\n":
                    case "\r":
                    case " ":
                    case "	":
                      break;
                    default:
                      if (nameEnd === -1) {
                        escapedName += char;
                      } else if (modifierRead !== -1) {
                        if (substitutionStart === -1) {
                          substitutionStart = j;
                          substitutionEnd = j;
                        } else {
                          substitutionEnd = j;
                        }
                        escapedSubstitutionParameter += char;
                      } else {
                        modifierRead = j;
                      }
                      escapedString += char;
                      break;
                  }
                }
                break variableLoop;
              } else if (util_1.Util.isWhitespace(arg.charAt(i + 1)) || i === arg.length - 1) {
                continue;
              } else {
                let escapedName = "";
                nameLoop: for (let j = i + 1; j < arg.length; j++) {
                  let char = arg.charAt(j);
                  switch (char) {
                    case "\r":
                    case "\n":
                    case " ":
                    case "	":
                      continue;
                    case "$":
                    case "'":
                    case '"':
                      let varStart = this.document.positionAt(offset + i);
                      variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(varStart, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, varStart.line) !== void 0, this.isBuildVariable(escapedName, varStart.line), "$" + escapedName));
                      i = j - 1;
                      continue variableLoop;
                    case this.escapeChar:
                      for (let k = j + 1; k < arg.length; k++) {
                        switch (arg.charAt(k)) {
                          case " ":
                          case "	":
                          case "\r":
                            continue;
                          case "\n":
                            j = k;
                            continue nameLoop;
                        }
                      }
                      let start2 = this.document.positionAt(offset + i);
                      variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(start2, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, start2.line) !== void 0, this.isBuildVariable(escapedName, start2.line), "$" + escapedName));
                      break variableLoop;
                  }
                  if (char.match(/^[a-z0-9_]+$/i) === null) {
                    let varStart = this.document.positionAt(offset + i);
                    variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(varStart, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, varStart.line) !== void 0, this.isBuildVariable(escapedName, varStart.line), "$" + escapedName));
                    i = j - 1;
                    continue variableLoop;
                  }
                  escapedName += char;
                }
                let start = this.document.positionAt(offset + i);
                variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + arg.length)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + arg.length)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, start.line) !== void 0, this.isBuildVariable(escapedName, start.line), "$" + escapedName));
              }
              break variableLoop;
          }
        }
        return variables;
      }
      isBuildVariable(variable2, line) {
        if (this.getKeyword() === main_1.Keyword.FROM) {
          for (const initialArg of this.dockerfile.getInitialARGs()) {
            const arg = initialArg;
            const property = arg.getProperty();
            if (property && variable2 === property.getName()) {
              return true;
            }
          }
          return void 0;
        }
        let image = this.dockerfile.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
        let envs = image.getENVs();
        for (let i = envs.length - 1; i >= 0; i--) {
          if (envs[i].isBefore(line)) {
            for (let property of envs[i].getProperties()) {
              if (property.getName() === variable2) {
                return false;
              }
            }
          }
        }
        let args = image.getARGs();
        for (let i = args.length - 1; i >= 0; i--) {
          if (args[i].isBefore(line)) {
            let property = args[i].getProperty();
            if (property && property.getName() === variable2) {
              return true;
            }
          }
        }
        return void 0;
      }
      createSingleLineHeredocs(args) {
        const heredocs = [];
        for (const arg of args) {
          const value = arg.getValue();
          if (value.startsWith("<<") && util_1.Util.parseHeredocName(value) !== null) {
            const startRange = arg.getRange();
            const nameRange = this.getNameRange(startRange);
            const name = this.getName(nameRange);
            heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, null, null));
          }
        }
        return heredocs;
      }
      getName(nameRange) {
        const content2 = this.document.getText(nameRange);
        let escaping = false;
        let name = "";
        nameLoop: for (let i = 0; i < content2.length; i++) {
          const ch = content2.charAt(i);
          switch (ch) {
            case this.escapeChar:
              escaping = true;
              for (let j = i + 1; j < content2.length; j++) {
                switch (content2.charAt(j)) {
                  case " ":
                  case "	":
                    break;
                  case "\r":
                    i = j + 1;
                    continue nameLoop;
                  case "\n":
                    i = j;
                    continue nameLoop;
                  default:
                    name += content2.charAt(j);
                    i = j;
                    continue nameLoop;
                }
              }
              break;
            case "#":
              if (escaping) {
                for (let j = i + 1; j < content2.length; j++) {
                  switch (content2.charAt(j)) {
                    case "\n":
                      i = j;
                      continue nameLoop;
                  }
                }
              }
            case " ":
            case "	":
            case "\r":
            case "\n":
              if (escaping) {
                break;
              }
            default:
              name += ch;
              break;
          }
        }
        return name;
      }
      getNameRange(startRange) {
        const content2 = this.document.getText(startRange);
        let endFound = false;
        let searchHyphen = false;
        let start = -1;
        let end = -1;
        let escaping = false;
        let quote2 = null;
        contentLoop: for (let i = 0; i < content2.length; i++) {
          const ch = content2.charAt(i);
          switch (ch) {
            case '"':
            case "'":
              if (quote2 === ch) {
                break contentLoop;
              }
              quote2 = ch;
              continue;
            case this.escapeChar:
              for (let j = i + 1; j < content2.length; j++) {
                switch (content2.charAt(j)) {
                  case "\n":
                    escaping = true;
                    j = i;
                    continue contentLoop;
                }
              }
              break;
            case " ":
            case "	":
            case "\r":
            case "\n":
              break;
            case "<":
              if (endFound) {
                searchHyphen = true;
              } else {
                endFound = true;
              }
              break;
            case "-":
              if (searchHyphen) {
                searchHyphen = false;
                break;
              }
            case "#":
              if (escaping) {
                for (let j = i + 1; j < content2.length; j++) {
                  switch (content2.charAt(j)) {
                    case "\n":
                      i = j;
                      continue contentLoop;
                  }
                }
              }
            default:
              if (start === -1) {
                start = i;
              }
              if (quote2 !== null) {
                end = i + 1;
                break;
              }
              break contentLoop;
          }
        }
        if (start === -1) {
          return vscode_languageserver_types_1.Range.create(startRange.end, startRange.end);
        }
        const nameStart = this.document.positionAt(this.document.offsetAt(startRange.start) + start);
        const nameEnd = quote2 !== null ? this.document.positionAt(this.document.offsetAt(startRange.start) + end) : startRange.end;
        return vscode_languageserver_types_1.Range.create(nameStart, nameEnd);
      }
      getHeredocs() {
        const args = this.getArguments();
        if (args.length === 0) {
          return [];
        }
        const heredocs = [];
        const range = this.getRange();
        if (range.start.line === range.end.line) {
          return this.createSingleLineHeredocs(args);
        }
        const heredocDefinitions = [];
        let heredocsProcessed = false;
        let escaping = false;
        let contentStart = -1;
        let contentEnd = -1;
        let lineStart = -1;
        let currentHeredoc = 0;
        const startOffset = this.document.offsetAt(args[0].getRange().start);
        const content2 = this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start, this.getRange().end));
        contentLoop: for (let i = 0; i < content2.length; i++) {
          switch (content2.charAt(i)) {
            case this.escapeChar:
              escaping = true;
              for (let j = i + 1; j < content2.length; j++) {
                switch (content2.charAt(j)) {
                  case " ":
                  case "	":
                    break;
                  case "\r":
                    j++;
                  case "\n":
                    i = j;
                    continue contentLoop;
                  default:
                    i = j;
                    continue contentLoop;
                }
              }
              break;
            case "\r":
              break;
            case "\n":
              if (escaping) {
                break;
              }
              if (heredocsProcessed) {
                if (contentStart === -1) {
                  contentStart = i;
                }
                contentEnd = i;
                const arg = heredocDefinitions[currentHeredoc];
                const startRange = arg.getRange();
                const nameRange = this.getNameRange(startRange);
                const name = this.getName(nameRange);
                const delimiterRange = this.getDelimiterRange(arg, name, vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + lineStart), this.document.positionAt(startOffset + i)));
                if (delimiterRange !== null) {
                  const contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), this.document.positionAt(startOffset + lineStart - 1));
                  heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, contentRange, delimiterRange));
                  contentStart = -1;
                  currentHeredoc++;
                }
                lineStart = -1;
              } else {
                const offsetLimit = startOffset + i;
                for (const arg of args) {
                  if (this.document.offsetAt(arg.getRange().start) < offsetLimit) {
                    if (arg.getValue().startsWith("<<")) {
                      heredocDefinitions.push(arg);
                    }
                  } else {
                    break;
                  }
                }
                heredocsProcessed = true;
                lineStart = -1;
                continue contentLoop;
              }
              break;
            case " ":
            case "	":
              if (escaping) {
                break;
              }
            case "#":
              if (escaping) {
                for (let j = i + 1; j < content2.length; j++) {
                  switch (content2.charAt(j)) {
                    case "\n":
                      i = j;
                      continue contentLoop;
                  }
                }
              }
            default:
              if (escaping) {
                escaping = false;
              }
              if (heredocsProcessed) {
                if (contentStart === -1) {
                  contentStart = i;
                }
                if (lineStart === -1) {
                  lineStart = i;
                }
              }
              break;
          }
        }
        if (heredocsProcessed) {
          const arg = heredocDefinitions[currentHeredoc];
          const startRange = arg.getRange();
          const nameRange = this.getNameRange(startRange);
          const name = this.getName(nameRange);
          let contentRange = null;
          const delimiterRange = this.getDelimiterRange(arg, name, vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + lineStart), range.end));
          if (delimiterRange === null) {
            contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), range.end);
          } else if (contentEnd !== -1) {
            contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), this.document.positionAt(startOffset + contentEnd));
          }
          heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, contentRange, delimiterRange));
          currentHeredoc++;
          for (let i = currentHeredoc; i < heredocDefinitions.length; i++) {
            const arg2 = heredocDefinitions[currentHeredoc];
            const startRange2 = arg2.getRange();
            const nameRange2 = this.getNameRange(startRange2);
            const name2 = this.getName(nameRange2);
            heredocs.push(new heredoc_1.Heredoc(startRange2, name2, nameRange2, null, null));
            currentHeredoc++;
          }
        } else {
          return this.createSingleLineHeredocs(args);
        }
        return heredocs;
      }
      getDelimiterRange(startArg, name, candidateRange) {
        const text = this.document.getText(candidateRange);
        if (startArg.getValue().startsWith("<<-")) {
          let index2 = 0;
          while (text.charAt(index2) === "	") {
            index2++;
          }
          if (text.substring(index2) === name) {
            return vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(candidateRange.start.line, index2), candidateRange.end);
          }
          return null;
        }
        return text === name ? candidateRange : null;
      }
    };
    exports.Instruction = Instruction;
  }
});

// node_modules/dockerfile-ast/lib/flagOption.js
var require_flagOption = __commonJS({
  "node_modules/dockerfile-ast/lib/flagOption.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.FlagOption = void 0;
    var FlagOption = class {
      constructor(range, name, nameRange, value, valueRange) {
        this.range = range;
        this.name = name;
        this.nameRange = nameRange;
        this.value = value;
        this.valueRange = valueRange;
      }
      toString() {
        if (this.valueRange !== null) {
          return this.name + "=" + this.value;
        }
        return this.name;
      }
      getRange() {
        return this.range;
      }
      getName() {
        return this.name;
      }
      getNameRange() {
        return this.nameRange;
      }
      getValue() {
        return this.value;
      }
      getValueRange() {
        return this.valueRange;
      }
    };
    exports.FlagOption = FlagOption;
  }
});

// node_modules/dockerfile-ast/lib/flag.js
var require_flag = __commonJS({
  "node_modules/dockerfile-ast/lib/flag.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Flag = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var flagOption_1 = require_flagOption();
    var Flag = class {
      constructor(document, range, name, nameRange, value, valueRange) {
        this.options = [];
        this.range = range;
        this.name = name;
        this.nameRange = nameRange;
        this.value = value;
        this.valueRange = valueRange;
        if (this.value !== null) {
          let offset = document.offsetAt(valueRange.start);
          let nameStart = -1;
          let valueStart = -1;
          let hasOptions = false;
          for (let i = 0; i < value.length; i++) {
            switch (value.charAt(i)) {
              case "=":
                hasOptions = true;
                if (valueStart === -1) {
                  valueStart = i + 1;
                  break;
                }
                break;
              case ",":
                this.options.push(this.createFlagOption(document, value, offset, nameStart, valueStart, i));
                nameStart = -1;
                valueStart = -1;
                break;
              default:
                if (nameStart === -1) {
                  nameStart = i;
                }
                break;
            }
          }
          if (hasOptions && nameStart !== -1) {
            this.options.push(this.createFlagOption(document, value, offset, nameStart, valueStart, value.length));
          }
        }
      }
      createFlagOption(document, content2, documentOffset, nameStart, valueStart, valueEnd) {
        const optionRange = vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + nameStart), document.positionAt(documentOffset + valueEnd));
        if (valueStart === -1) {
          return new flagOption_1.FlagOption(optionRange, content2.substring(nameStart, valueEnd), optionRange, null, null);
        }
        return new flagOption_1.FlagOption(optionRange, content2.substring(nameStart, valueStart - 1), vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + nameStart), document.positionAt(documentOffset + valueStart - 1)), content2.substring(valueStart, valueEnd), vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + valueStart), document.positionAt(documentOffset + valueEnd)));
      }
      toString() {
        if (this.valueRange) {
          return "--" + this.name + "=" + this.value;
        }
        return "--" + this.name;
      }
      /**
       * Returns the range that encompasses this entire flag. This includes the
       * -- prefix in the beginning to the last character of the flag's value (if
       * it has been defined).
       *
       * @return the entire range of this flag
       */
      getRange() {
        return this.range;
      }
      /**
       * Returns the name of this flag. The name does not include the -- prefix.
       * Thus, for HEALTHCHECK's --interval flag, interval is the flag's name and
       * not --interval.
       *
       * @return this flag's name
       */
      getName() {
        return this.name;
      }
      /**
       * Returns the range that encompasses the flag's name
       *
       * @return the range containing the flag's name
       */
      getNameRange() {
        return this.nameRange;
      }
      /**
       * Returns the value that has been set to this flag. May be null if the
       * flag is invalid and has no value set like a --start-period. If the flag
       * is instead a --start-period= with an equals sign then the flag's value
       * is the empty string.
       *
       * @return this flag's value if it has been defined, null otherwise
       */
      getValue() {
        return this.value;
      }
      /**
       * Returns the range that encompasses this flag's value. If no value has
       * been set then null will be returned.
       *
       * @return the range containing this flag's value, or null if the flag
       *         has no value defined
       */
      getValueRange() {
        return this.valueRange;
      }
      getOption(name) {
        for (const option of this.options) {
          if (option.getName() === name) {
            return option;
          }
        }
        return null;
      }
      getOptions() {
        return this.options;
      }
      hasOptions() {
        return this.options.length > 0;
      }
    };
    exports.Flag = Flag;
  }
});

// node_modules/dockerfile-ast/lib/modifiableInstruction.js
var require_modifiableInstruction = __commonJS({
  "node_modules/dockerfile-ast/lib/modifiableInstruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ModifiableInstruction = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var flag_1 = require_flag();
    var instruction_1 = require_instruction();
    var ModifiableInstruction2 = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
      }
      getFlags() {
        if (!this.flags) {
          this.flags = [];
          for (let arg of this.getArguments()) {
            let value = arg.getValue();
            if (this.stopSearchingForFlags(value)) {
              return this.flags;
            } else if (value.indexOf("--") === 0) {
              let range = arg.getRange();
              let rawValue = this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
              let nameIndex = value.indexOf("=");
              let index2 = rawValue.indexOf("=");
              let firstMatch = false;
              let secondMatch = false;
              let startIndex = -1;
              nameSearchLoop: for (let i = 0; i < rawValue.length; i++) {
                switch (rawValue.charAt(i)) {
                  case "\\":
                  case " ":
                  case "	":
                  case "\r":
                  case "\n":
                    break;
                  case "-":
                    if (secondMatch) {
                      startIndex = i;
                      break nameSearchLoop;
                    } else if (firstMatch) {
                      secondMatch = true;
                    } else {
                      firstMatch = true;
                    }
                    break;
                  default:
                    startIndex = i;
                    break nameSearchLoop;
                }
              }
              let nameStart = this.document.positionAt(this.document.offsetAt(range.start) + startIndex);
              if (index2 === -1) {
                this.flags.push(new flag_1.Flag(this.document, range, value.substring(2), vscode_languageserver_types_1.Range.create(nameStart, range.end), null, null));
              } else if (index2 === value.length - 1) {
                let nameEnd = this.document.positionAt(this.document.offsetAt(range.start) + index2);
                this.flags.push(new flag_1.Flag(this.document, range, value.substring(2, index2), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), "", vscode_languageserver_types_1.Range.create(range.end, range.end)));
              } else {
                let nameEnd = this.document.positionAt(this.document.offsetAt(range.start) + index2);
                this.flags.push(new flag_1.Flag(this.document, range, value.substring(2, nameIndex), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), value.substring(nameIndex + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(this.document.offsetAt(range.start) + index2 + 1), range.end)));
              }
            }
          }
        }
        return this.flags;
      }
      getArguments() {
        const args = super.getArguments();
        const flags = this.getFlags();
        if (flags.length === 0) {
          return args;
        }
        for (let i = 0; i < flags.length; i++) {
          args.shift();
        }
        return args;
      }
    };
    exports.ModifiableInstruction = ModifiableInstruction2;
  }
});

// node_modules/dockerfile-ast/lib/jsonInstruction.js
var require_jsonInstruction = __commonJS({
  "node_modules/dockerfile-ast/lib/jsonInstruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.JSONInstruction = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var argument_1 = require_argument();
    var jsonArgument_1 = require_jsonArgument();
    var modifiableInstruction_1 = require_modifiableInstruction();
    var JSONInstruction = class extends modifiableInstruction_1.ModifiableInstruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
        this.openingBracket = null;
        this.closingBracket = null;
        this.jsonStrings = [];
        const argsContent = this.getRawArgumentsContent();
        if (argsContent === null) {
          return;
        }
        const args = this.getArguments();
        if (args.length === 1 && args[0].getValue() === "[]") {
          let argRange = args[0].getRange();
          this.openingBracket = new argument_1.Argument("[", vscode_languageserver_types_1.Range.create(argRange.start.line, argRange.start.character, argRange.start.line, argRange.start.character + 1));
          this.closingBracket = new argument_1.Argument("]", vscode_languageserver_types_1.Range.create(argRange.start.line, argRange.start.character + 1, argRange.end.line, argRange.end.character));
          return;
        } else if (args.length === 2 && args[0].getValue() === "[" && args[1].getValue() === "]") {
          this.openingBracket = args[0];
          this.closingBracket = args[1];
          return;
        }
        const argsOffset = document.offsetAt(this.getArgumentsRange().start);
        let start = -1;
        let last = "";
        let quoted3 = false;
        let escapedArg = "";
        argsCheck: for (let i = 0; i < argsContent.length; i++) {
          let char = argsContent.charAt(i);
          switch (char) {
            case "[":
              if (last === "") {
                this.openingBracket = new argument_1.Argument("[", vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + i), document.positionAt(argsOffset + i + 1)));
                last = "[";
              } else if (quoted3) {
                escapedArg = escapedArg + char;
              } else {
                break argsCheck;
              }
              break;
            case '"':
              if (last === "[" || last === ",") {
                start = i;
                quoted3 = true;
                last = '"';
                escapedArg = escapedArg + char;
                continue;
              } else if (last === '"') {
                if (quoted3) {
                  escapedArg = escapedArg + char;
                  quoted3 = false;
                  this.jsonStrings.push(new jsonArgument_1.JSONArgument(escapedArg, vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + start), document.positionAt(argsOffset + i + 1)), vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + start + 1), document.positionAt(argsOffset + i))));
                  escapedArg = "";
                } else {
                  break argsCheck;
                }
              } else {
                break argsCheck;
              }
              break;
            case ",":
              if (quoted3) {
                escapedArg = escapedArg + char;
              } else {
                if (last === '"') {
                  last = ",";
                } else {
                  break argsCheck;
                }
              }
              break;
            case "]":
              if (quoted3) {
                escapedArg = escapedArg + char;
              } else if (last !== "") {
                this.closingBracket = new argument_1.Argument("]", vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + i), document.positionAt(argsOffset + i + 1)));
                break argsCheck;
              }
              break;
            case " ":
            case "	":
              break;
            case "\\":
              if (quoted3) {
                switch (argsContent.charAt(i + 1)) {
                  case '"':
                  case "\\":
                    escapedArg = escapedArg + argsContent.charAt(i + 1);
                    i++;
                    continue;
                  case " ":
                  case "	":
                    escapeCheck: for (let j = i + 2; j < argsContent.length; j++) {
                      switch (argsContent.charAt(j)) {
                        case "\r":
                          j++;
                        case "\n":
                          i = j;
                          continue argsCheck;
                        case " ":
                        case "	":
                          break;
                        default:
                          break escapeCheck;
                      }
                    }
                    break;
                  case "\r":
                    i++;
                  default:
                    i++;
                    continue;
                }
              } else {
                escapeCheck: for (let j = i + 1; j < argsContent.length; j++) {
                  switch (argsContent.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      continue argsCheck;
                    case " ":
                    case "	":
                      break;
                    default:
                      break escapeCheck;
                  }
                }
              }
              break argsCheck;
            default:
              if (!quoted3) {
                break argsCheck;
              }
              escapedArg = escapedArg + char;
              break;
          }
        }
      }
      stopSearchingForFlags(_value) {
        return true;
      }
      getOpeningBracket() {
        return this.openingBracket;
      }
      getJSONStrings() {
        return this.jsonStrings;
      }
      getClosingBracket() {
        return this.closingBracket;
      }
    };
    exports.JSONInstruction = JSONInstruction;
  }
});

// node_modules/dockerfile-ast/lib/instructions/add.js
var require_add = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/add.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Add = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Add = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
      }
      stopSearchingForFlags(argument2) {
        return argument2.indexOf("--") === -1;
      }
    };
    exports.Add = Add;
  }
});

// node_modules/dockerfile-ast/lib/property.js
var require_property = __commonJS({
  "node_modules/dockerfile-ast/lib/property.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Property = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var util_1 = require_util();
    var Property = class _Property {
      constructor(document, escapeChar2, arg, arg2) {
        this.assignmentOperatorRange = null;
        this.assignmentOperator = null;
        this.valueRange = null;
        this.value = null;
        this.document = document;
        this.escapeChar = escapeChar2;
        this.nameRange = _Property.getNameRange(document, arg);
        let value = document.getText().substring(document.offsetAt(this.nameRange.start), document.offsetAt(this.nameRange.end));
        this.name = _Property.getValue(value, escapeChar2);
        if (arg2) {
          this.valueRange = arg2.getRange();
          value = document.getText().substring(document.offsetAt(this.valueRange.start), document.offsetAt(this.valueRange.end));
          this.value = _Property.getValue(value, escapeChar2);
          this.range = vscode_languageserver_types_1.Range.create(this.nameRange.start, this.valueRange.end);
        } else {
          let argRange = arg.getRange();
          if (this.nameRange.start.line === argRange.start.line && this.nameRange.start.character === argRange.start.character && this.nameRange.end.line === argRange.end.line && this.nameRange.end.character === argRange.end.character) {
          } else {
            this.valueRange = _Property.getValueRange(document, arg);
            value = document.getText().substring(document.offsetAt(this.valueRange.start), document.offsetAt(this.valueRange.end));
            this.value = _Property.getValue(value, escapeChar2);
            this.assignmentOperatorRange = vscode_languageserver_types_1.Range.create(this.nameRange.end, this.valueRange.start);
            this.assignmentOperator = "=";
          }
          this.range = argRange;
        }
      }
      getRange() {
        return this.range;
      }
      getName() {
        return this.name;
      }
      getNameRange() {
        return this.nameRange;
      }
      getValue() {
        return this.value;
      }
      getValueRange() {
        return this.valueRange;
      }
      /**
       * Retrieves the operator used for delimiting between the name and
       * value of this property. This will either be the "=" character
       * or null if a character was not used or if this property has no
       * value defined.
       */
      getAssignmentOperator() {
        return this.assignmentOperator;
      }
      getAssignmentOperatorRange() {
        return this.assignmentOperatorRange;
      }
      /**
       * Returns the value of this property including any enclosing
       * single or double quotes and relevant escape characters.
       * Escaped newlines and its associated contiguous whitespace
       * characters however will not be returned as they are deemed to
       * be uninteresting to clients trying to return a Dockerfile.
       *
       * @return the unescaped value of this property or null if this
       *         property has no associated value
       */
      getUnescapedValue() {
        if (this.valueRange === null) {
          return null;
        }
        let escaped = false;
        let rawValue = "";
        let value = this.document.getText().substring(this.document.offsetAt(this.valueRange.start), this.document.offsetAt(this.valueRange.end));
        rawLoop: for (let i = 0; i < value.length; i++) {
          let char = value.charAt(i);
          switch (char) {
            case this.escapeChar:
              for (let j = i + 1; j < value.length; j++) {
                switch (value.charAt(j)) {
                  case "\r":
                    j++;
                  case "\n":
                    escaped = true;
                    i = j;
                    continue rawLoop;
                  case " ":
                  case "	":
                    break;
                  default:
                    rawValue = rawValue + char;
                    continue rawLoop;
                }
              }
              rawValue = rawValue + char;
              break;
            case "\r":
            case "\n":
              break;
            case " ":
            case "	":
              if (!escaped) {
                rawValue = rawValue + char;
              }
              break;
            case "#":
              if (escaped) {
                for (let j = i + 1; j < value.length; j++) {
                  switch (value.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      continue rawLoop;
                  }
                }
              } else {
                rawValue = rawValue + char;
              }
              break;
            default:
              rawValue = rawValue + char;
              escaped = false;
              break;
          }
        }
        return rawValue;
      }
      static getNameRange(document, arg) {
        let value = arg.getValue();
        let index2 = value.indexOf("=");
        if (index2 !== -1) {
          let initial = value.charAt(0);
          let before = value.charAt(index2 - 1);
          if (initial === '"' && before === '"' || initial === "'" && before === "'" || initial !== '"' && initial !== "'") {
            return vscode_languageserver_types_1.Range.create(arg.getRange().start, document.positionAt(document.offsetAt(arg.getRange().start) + index2));
          }
        }
        return arg.getRange();
      }
      static getValueRange(document, arg) {
        return vscode_languageserver_types_1.Range.create(document.positionAt(document.offsetAt(arg.getRange().start) + arg.getValue().indexOf("=") + 1), document.positionAt(document.offsetAt(arg.getRange().end)));
      }
      /**
       * Returns the actual value of this key-value pair. The value will
       * have its escape characters removed if applicable. If the value
       * spans multiple lines and there are comments nested within the
       * lines, they too will be removed.
       *
       * @return the value that this key-value pair will actually be, may
       *         be null if no value is defined, may be the empty string
       *         if the value only consists of whitespace
       */
      static getValue(value, escapeChar2) {
        let escaped = false;
        const skip = util_1.Util.findLeadingNonWhitespace(value, escapeChar2);
        if (skip !== 0 && value.charAt(skip) === "#") {
          escaped = true;
        }
        value = value.substring(skip);
        let first = value.charAt(0);
        let last = value.charAt(value.length - 1);
        let literal = first === "'" || first === '"';
        let inSingle = first === "'" && last === "'";
        let inDouble = false;
        if (first === '"') {
          for (let i = 1; i < value.length; i++) {
            if (value.charAt(i) === escapeChar2) {
              i++;
            } else if (value.charAt(i) === '"' && i === value.length - 1) {
              inDouble = true;
            }
          }
        }
        if (inSingle || inDouble) {
          value = value.substring(1, value.length - 1);
        }
        let commentCheck = -1;
        let escapedValue = "";
        let start = 0;
        parseValue: for (let i = 0; i < value.length; i++) {
          let char = value.charAt(i);
          switch (char) {
            case escapeChar2:
              if (i + 1 === value.length) {
                escapedValue = escapedValue + escapeChar2;
                break parseValue;
              }
              char = value.charAt(i + 1);
              if (char === " " || char === "	") {
                whitespaceCheck: for (let j = i + 2; j < value.length; j++) {
                  let char2 = value.charAt(j);
                  switch (char2) {
                    case " ":
                    case "	":
                      break;
                    case "\r":
                      j++;
                    case "\n":
                      escaped = true;
                      i = j;
                      continue parseValue;
                    default:
                      if (!inDouble && !inSingle && !literal) {
                        if (char2 === escapeChar2) {
                          escapedValue = escapedValue + char;
                          i = i + 1;
                        } else {
                          escapedValue = escapedValue + char + char2;
                          i = j;
                        }
                        continue parseValue;
                      }
                      break whitespaceCheck;
                  }
                }
              }
              if (inDouble) {
                if (char === "\r") {
                  escaped = true;
                  i = i + 2;
                } else if (char === "\n") {
                  escaped = true;
                  i++;
                } else if (char !== '"') {
                  if (char === escapeChar2) {
                    i++;
                  }
                  escapedValue = escapedValue + escapeChar2;
                }
                continue parseValue;
              } else if (inSingle || literal) {
                if (char === "\r") {
                  escaped = true;
                  i = i + 2;
                } else if (char === "\n") {
                  escaped = true;
                  i++;
                } else {
                  escapedValue = escapedValue + escapeChar2;
                }
                continue parseValue;
              } else if (char === escapeChar2) {
                escapedValue = escapedValue + escapeChar2;
                i++;
              } else if (char === "\r") {
                escaped = true;
                i = i + 2;
              } else if (char === "\n") {
                escaped = true;
                i++;
                start = i;
              } else {
                escapedValue = escapedValue + char;
                i++;
              }
              break;
            case " ":
            case "	":
              if (escaped && commentCheck === -1) {
                commentCheck = i;
              }
              escapedValue = escapedValue + char;
              break;
            case "\r":
              i++;
            case "\n":
              if (escaped && commentCheck !== -1) {
                escapedValue = escapedValue.substring(0, escapedValue.length - (i - commentCheck - 1));
                commentCheck = -1;
              }
              break;
            case "#":
              if (escaped) {
                if (commentCheck !== -1) {
                  escapedValue = escapedValue.substring(0, escapedValue.length - (i - commentCheck));
                  commentCheck = -1;
                }
                newlineCheck: for (let j = i + 1; j < value.length; j++) {
                  switch (value.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      break newlineCheck;
                  }
                }
                continue parseValue;
              }
            default:
              if (escaped) {
                escaped = false;
                commentCheck = -1;
              }
              escapedValue = escapedValue + char;
              break;
          }
        }
        return escapedValue;
      }
    };
    exports.Property = Property;
  }
});

// node_modules/dockerfile-ast/lib/propertyInstruction.js
var require_propertyInstruction = __commonJS({
  "node_modules/dockerfile-ast/lib/propertyInstruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.PropertyInstruction = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var instruction_1 = require_instruction();
    var property_1 = require_property();
    var argument_1 = require_argument();
    var util_1 = require_util();
    var PropertyInstruction = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
        this.properties = void 0;
      }
      getProperties() {
        if (this.properties === void 0) {
          let args = this.getPropertyArguments();
          if (args.length === 0) {
            this.properties = [];
          } else if (args.length === 1) {
            this.properties = [new property_1.Property(this.document, this.escapeChar, args[0])];
          } else if (args.length === 2) {
            if (args[0].getValue().indexOf("=") === -1) {
              this.properties = [new property_1.Property(this.document, this.escapeChar, args[0], args[1])];
            } else {
              this.properties = [
                new property_1.Property(this.document, this.escapeChar, args[0]),
                new property_1.Property(this.document, this.escapeChar, args[1])
              ];
            }
          } else if (args[0].getValue().indexOf("=") === -1) {
            let text = this.document.getText();
            let start = args[1].getRange().start;
            let end = args[args.length - 1].getRange().end;
            text = text.substring(this.document.offsetAt(start), this.document.offsetAt(end));
            this.properties = [new property_1.Property(this.document, this.escapeChar, args[0], new argument_1.Argument(text, vscode_languageserver_types_1.Range.create(args[1].getRange().start, args[args.length - 1].getRange().end)))];
          } else {
            this.properties = [];
            for (let i = 0; i < args.length; i++) {
              this.properties.push(new property_1.Property(this.document, this.escapeChar, args[i]));
            }
          }
        }
        return this.properties;
      }
      /**
       * Goes from the back of the string and returns the first
       * non-whitespace character that is found. If an escape character
       * is found with newline characters, the escape character will
       * not be considered a non-whitespace character and its index in
       * the string will not be returned.
       *
       * @param content the string to search through
       * @return the index in the string for the first non-whitespace
       *         character when searching from the end of the string
       */
      findTrailingNonWhitespace(content2) {
        let index2 = content2.length;
        whitespaceCheck: for (let i = content2.length - 1; i >= 0; i--) {
          switch (content2.charAt(i)) {
            case " ":
            case "	":
              continue;
            case "\n":
              if (content2.charAt(i - 1) === "\r") {
                i = i - 1;
              }
            case "\r":
              newlineCheck: for (let j = i - 1; j >= 0; j--) {
                switch (content2.charAt(j)) {
                  case " ":
                  case "	":
                  case "\r":
                  case "\n":
                  case this.escapeChar:
                    continue;
                  default:
                    index2 = j;
                    break newlineCheck;
                }
              }
              break whitespaceCheck;
            default:
              index2 = i;
              break whitespaceCheck;
          }
        }
        return index2;
      }
      getPropertyArguments() {
        const args = [];
        let range = this.getInstructionRange();
        let instructionNameEndOffset = this.document.offsetAt(range.end);
        let extra = instructionNameEndOffset - this.document.offsetAt(range.start);
        let content2 = this.getTextContent();
        let fullArgs = content2.substring(extra);
        let start = util_1.Util.findLeadingNonWhitespace(fullArgs, this.escapeChar);
        if (start === -1) {
          return [];
        }
        const startPosition = this.document.positionAt(instructionNameEndOffset + start);
        let escaped = range.start.line !== startPosition.line;
        let endingEscape = false;
        let mark = -1;
        let end = this.findTrailingNonWhitespace(fullArgs);
        content2 = fullArgs.substring(start, end + 1);
        let argStart = escaped ? -1 : 0;
        let spaced2 = false;
        argumentLoop: for (let i = 0; i < content2.length; i++) {
          let char = content2.charAt(i);
          switch (char) {
            case this.escapeChar:
              if (i + 1 === content2.length) {
                endingEscape = true;
                break argumentLoop;
              }
              if (!escaped) {
                mark = i;
              }
              switch (content2.charAt(i + 1)) {
                case " ":
                case "	":
                  if (!util_1.Util.isWhitespace(content2.charAt(i + 2))) {
                    i = i + 1;
                    continue argumentLoop;
                  }
                  whitespaceCheck: for (let j = i + 2; j < content2.length; j++) {
                    switch (content2.charAt(j)) {
                      case "\r":
                        j++;
                      case "\n":
                        escaped = true;
                        i = j;
                        continue argumentLoop;
                      case " ":
                      case "	":
                        break;
                      default:
                        args.push(new argument_1.Argument(content2.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i + 2))));
                        argStart = j;
                        break whitespaceCheck;
                    }
                  }
                  i = argStart - 1;
                  continue argumentLoop;
                case "\r":
                  i++;
                case "\n":
                  escaped = true;
                  i = i + 1;
                  continue argumentLoop;
                case this.escapeChar:
                  if (argStart === -1) {
                    argStart = i;
                  }
                  i = i + 1;
                  continue argumentLoop;
                default:
                  if (argStart === -1) {
                    argStart = i;
                  }
                  continue argumentLoop;
              }
            case "'":
            case '"':
              if (spaced2) {
                this.createSpacedArgument(argStart, args, content2, mark, instructionNameEndOffset, start);
                argStart = i;
                spaced2 = false;
              }
              if (argStart === -1) {
                argStart = i;
              }
              for (let j = i + 1; j < content2.length; j++) {
                switch (content2.charAt(j)) {
                  case char:
                    if (content2.charAt(j + 1) !== " " && content2.charAt(j + 1) !== "") {
                      i = j;
                      continue argumentLoop;
                    }
                    args.push(new argument_1.Argument(content2.substring(argStart, j + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + j + 1))));
                    i = j;
                    argStart = -1;
                    continue argumentLoop;
                  case this.escapeChar:
                    j++;
                    break;
                }
              }
              break argumentLoop;
            case " ":
            case "	":
              if (escaped) {
                if (argStart !== -1) {
                  spaced2 = true;
                }
              } else if (argStart !== -1) {
                args.push(new argument_1.Argument(content2.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i))));
                argStart = -1;
              }
              break;
            case "\r":
              i++;
            case "\n":
              spaced2 = false;
              break;
            case "#":
              if (escaped) {
                for (let j = i + 1; j < content2.length; j++) {
                  switch (content2.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      spaced2 = false;
                      continue argumentLoop;
                  }
                }
                if (argStart !== -1) {
                  let value = content2.substring(argStart, mark);
                  args.push(new argument_1.Argument(value, vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + mark))));
                  argStart = -1;
                }
                break argumentLoop;
              } else if (argStart === -1) {
                argStart = i;
              }
              break;
            default:
              if (spaced2) {
                this.createSpacedArgument(argStart, args, content2, mark, instructionNameEndOffset, start);
                argStart = i;
                spaced2 = false;
              }
              escaped = false;
              if (argStart === -1) {
                argStart = i;
              }
              if (char === "$" && content2.charAt(i + 1) === "{") {
                let singleQuotes = false;
                let doubleQuotes = false;
                let escaped2 = false;
                for (let j = i + 1; j < content2.length; j++) {
                  switch (content2.charAt(j)) {
                    case this.escapeChar:
                      escaped2 = true;
                      break;
                    case "\r":
                    case "\n":
                      break;
                    case "'":
                      singleQuotes = !singleQuotes;
                      escaped2 = false;
                      break;
                    case '"':
                      doubleQuotes = !doubleQuotes;
                      escaped2 = false;
                      break;
                    case " ":
                    case "	":
                      if (escaped2 || singleQuotes || doubleQuotes) {
                        break;
                      }
                      i = j - 1;
                      continue argumentLoop;
                    case "}":
                      i = j;
                      continue argumentLoop;
                    default:
                      escaped2 = false;
                      break;
                  }
                }
                break argumentLoop;
              }
              break;
          }
        }
        if (argStart !== -1 && argStart !== content2.length) {
          let end2 = endingEscape ? content2.length - 1 : content2.length;
          let value = content2.substring(argStart, end2);
          args.push(new argument_1.Argument(value, vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + end2))));
        }
        return args;
      }
      createSpacedArgument(argStart, args, content2, mark, instructionNameEndOffset, start) {
        if (argStart !== -1) {
          args.push(new argument_1.Argument(content2.substring(argStart, mark), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + mark))));
        }
      }
    };
    exports.PropertyInstruction = PropertyInstruction;
  }
});

// node_modules/dockerfile-ast/lib/instructions/arg.js
var require_arg = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/arg.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Arg = void 0;
    var property_1 = require_property();
    var propertyInstruction_1 = require_propertyInstruction();
    var Arg = class extends propertyInstruction_1.PropertyInstruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
        this.property = null;
        const args = this.getPropertyArguments();
        if (args.length === 1) {
          this.property = new property_1.Property(this.document, this.escapeChar, args[0]);
        } else {
          this.property = null;
        }
      }
      /**
       * Returns the variable defined by this ARG. This may be null if
       * this ARG instruction is malformed and has no variable
       * declaration.
       */
      getProperty() {
        return this.property;
      }
    };
    exports.Arg = Arg;
  }
});

// node_modules/dockerfile-ast/lib/instructions/cmd.js
var require_cmd = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/cmd.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Cmd = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Cmd = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
      }
    };
    exports.Cmd = Cmd;
  }
});

// node_modules/dockerfile-ast/lib/instructions/copy.js
var require_copy = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/copy.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Copy = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Copy2 = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
      }
      stopSearchingForFlags(argument2) {
        return argument2.indexOf("--") === -1;
      }
      getFromFlag() {
        let flags = super.getFlags();
        return flags.length === 1 && flags[0].getName() === "from" ? flags[0] : null;
      }
      /**
       * Returns there here-documents that are defined in this RUN
       * instruction.
       *
       * This API is experimental and subject to change.
       */
      getHeredocs() {
        return super.getHeredocs();
      }
    };
    exports.Copy = Copy2;
  }
});

// node_modules/dockerfile-ast/lib/instructions/env.js
var require_env = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/env.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Env = void 0;
    var propertyInstruction_1 = require_propertyInstruction();
    var Env = class extends propertyInstruction_1.PropertyInstruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
      }
      getProperties() {
        return super.getProperties();
      }
    };
    exports.Env = Env;
  }
});

// node_modules/dockerfile-ast/lib/instructions/entrypoint.js
var require_entrypoint = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/entrypoint.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Entrypoint = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Entrypoint = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
      }
    };
    exports.Entrypoint = Entrypoint;
  }
});

// node_modules/dockerfile-ast/lib/instructions/from.js
var require_from = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/from.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.From = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var modifiableInstruction_1 = require_modifiableInstruction();
    var From = class extends modifiableInstruction_1.ModifiableInstruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
      }
      stopSearchingForFlags(argument2) {
        return argument2.indexOf("--") === -1;
      }
      getImage() {
        const args = this.getArguments();
        return args.length > 0 ? args[0].getValue() : null;
      }
      /**
       * Returns the name of the image that will be used as the base image.
       *
       * @return the base image's name, or null if unspecified
       */
      getImageName() {
        const imageName = this.getRangeContent(this.getImageNameRange());
        if (imageName === null) {
          return null;
        }
        let commented = false;
        let escaped = false;
        let name = "";
        for (let i = 0; i < imageName.length; i++) {
          const ch = imageName.charAt(i);
          switch (ch) {
            case this.escapeChar:
              escaped = true;
              break;
            case "\r":
              continue;
            case "\n":
              commented = false;
              break;
            case " ":
            case "	":
              break;
            case "#":
              if (escaped) {
                commented = true;
              } else {
                name = name + ch;
                escaped = false;
              }
              break;
            default:
              if (!commented) {
                name = name + ch;
                escaped = false;
              }
              break;
          }
        }
        return name;
      }
      /**
       * Returns the range that covers the name of the image used by
       * this instruction.
       *
       * @return the range of the name of this instruction's argument,
       *         or null if no image has been specified
       */
      getImageNameRange() {
        let range = this.getImageRange();
        if (range) {
          let registryRange = this.getRegistryRange();
          if (registryRange) {
            range.start = this.document.positionAt(this.document.offsetAt(registryRange.end) + 1);
          }
          let tagRange = this.getImageTagRange();
          let digestRange = this.getImageDigestRange();
          if (tagRange === null) {
            if (digestRange !== null) {
              range.end = this.document.positionAt(this.document.offsetAt(digestRange.start) - 1);
            }
          } else {
            range.end = this.document.positionAt(this.document.offsetAt(tagRange.start) - 1);
          }
          return range;
        }
        return null;
      }
      /**
       * Returns the range that covers the image argument of this
       * instruction. This includes the tag or digest of the image if
       * it has been specified by the instruction.
       *
       * @return the range of the image argument, or null if no image
       *         has been specified
       */
      getImageRange() {
        let args = this.getArguments();
        return args.length !== 0 ? args[0].getRange() : null;
      }
      getImageTag() {
        return this.getRangeContent(this.getImageTagRange());
      }
      /**
       * Returns the range in the document that the tag of the base
       * image encompasses.
       *
       * @return the base image's tag's range in the document, or null
       *         if no tag has been specified
       */
      getImageTagRange() {
        const range = this.getImageRange();
        if (range) {
          const rangeStartOffset = this.document.offsetAt(range.start);
          const content2 = this.getRangeContent(range);
          const atIndex = this.indexOf(rangeStartOffset, content2, "@");
          const slashIndex = content2.indexOf("/");
          if (atIndex === -1) {
            const colonIndex = this.lastIndexOf(rangeStartOffset, content2, ":");
            if (colonIndex > slashIndex) {
              return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + colonIndex + 1), range.end);
            }
          }
          const subcontent = content2.substring(0, atIndex);
          const subcolonIndex = subcontent.indexOf(":");
          if (subcolonIndex === -1) {
            return null;
          }
          if (slashIndex === -1) {
            return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + subcolonIndex + 1), this.document.positionAt(rangeStartOffset + atIndex));
          }
          if (subcolonIndex < slashIndex) {
            return null;
          }
          return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + subcolonIndex + 1), this.document.positionAt(rangeStartOffset + subcontent.length));
        }
        return null;
      }
      getImageDigest() {
        return this.getRangeContent(this.getImageDigestRange());
      }
      /**
       * Returns the range in the document that the digest of the base
       * image encompasses.
       *
       * @return the base image's digest's range in the document, or null
       *         if no digest has been specified
       */
      getImageDigestRange() {
        let range = this.getImageRange();
        if (range) {
          let content2 = this.getRangeContent(range);
          let index2 = this.lastIndexOf(this.document.offsetAt(range.start), content2, "@");
          if (index2 !== -1) {
            return vscode_languageserver_types_1.Range.create(range.start.line, range.start.character + index2 + 1, range.end.line, range.end.character);
          }
        }
        return null;
      }
      indexOf(documentOffset, content2, searchString) {
        let index2 = content2.indexOf(searchString);
        const variables = this.getVariables();
        for (let i = 0; i < variables.length; i++) {
          const position = documentOffset + index2;
          const variableRange = variables[i].getRange();
          if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
            const offset = this.document.offsetAt(variableRange.end) - documentOffset;
            const substring = content2.substring(offset);
            const subIndex = substring.indexOf(searchString);
            if (subIndex === -1) {
              return -1;
            }
            index2 = subIndex + offset;
            i = -1;
            continue;
          }
        }
        return index2;
      }
      lastIndexOf(documentOffset, content2, searchString) {
        let index2 = content2.lastIndexOf(searchString);
        const variables = this.getVariables();
        for (let i = 0; i < variables.length; i++) {
          const position = documentOffset + index2;
          const variableRange = variables[i].getRange();
          if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
            index2 = content2.substring(0, index2).lastIndexOf(searchString);
            if (index2 === -1) {
              return -1;
            }
            i = -1;
            continue;
          }
        }
        return index2;
      }
      getRegistry() {
        return this.getRangeContent(this.getRegistryRange());
      }
      getRegistryRange() {
        const range = this.getImageRange();
        if (range) {
          const tagRange = this.getImageTagRange();
          const digestRange = this.getImageDigestRange();
          if (tagRange === null) {
            if (digestRange !== null) {
              range.end = this.document.positionAt(this.document.offsetAt(digestRange.start) - 1);
            }
          } else {
            range.end = this.document.positionAt(this.document.offsetAt(tagRange.start) - 1);
          }
          const content2 = this.getRangeContent(range);
          const rangeStart = this.document.offsetAt(range.start);
          const startingSlashIndex = this.indexOf(rangeStart, content2, "/");
          if (startingSlashIndex === -1) {
            return null;
          }
          const portIndex = this.indexOf(rangeStart, content2, ":");
          const dotIndex = this.indexOf(rangeStart, content2, ".");
          if (portIndex !== -1 || dotIndex !== -1) {
            return vscode_languageserver_types_1.Range.create(range.start, this.document.positionAt(rangeStart + startingSlashIndex));
          }
          const registry = content2.substring(0, startingSlashIndex);
          if (registry === "localhost") {
            return vscode_languageserver_types_1.Range.create(range.start, this.document.positionAt(rangeStart + startingSlashIndex));
          }
        }
        return null;
      }
      getBuildStage() {
        let range = this.getBuildStageRange();
        return range === null ? null : this.getRangeContent(range);
      }
      getBuildStageRange() {
        let args = this.getArguments();
        if (args.length > 2 && args[1].getValue().toUpperCase() === "AS") {
          return args[2].getRange();
        }
        return null;
      }
      getPlatformFlag() {
        let flags = super.getFlags();
        return flags.length === 1 && flags[0].getName() === "platform" ? flags[0] : null;
      }
    };
    exports.From = From;
  }
});

// node_modules/dockerfile-ast/lib/instructions/healthcheck.js
var require_healthcheck = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/healthcheck.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Healthcheck = void 0;
    var modifiableInstruction_1 = require_modifiableInstruction();
    var Healthcheck = class extends modifiableInstruction_1.ModifiableInstruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
      }
      stopSearchingForFlags(argument2) {
        argument2 = argument2.toUpperCase();
        return argument2 === "CMD" || argument2 === "NONE";
      }
      getSubcommand() {
        let args = this.getArguments();
        return args.length !== 0 ? args[0] : null;
      }
    };
    exports.Healthcheck = Healthcheck;
  }
});

// node_modules/dockerfile-ast/lib/instructions/label.js
var require_label = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/label.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Label = void 0;
    var propertyInstruction_1 = require_propertyInstruction();
    var util_1 = require_util();
    var Label = class extends propertyInstruction_1.PropertyInstruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
      }
      getVariables() {
        const variables = super.getVariables();
        const properties = this.getProperties();
        for (const property of properties) {
          const value = property.getUnescapedValue();
          if (value !== null && value.length > 2 && value.charAt(0) === "'" && value.charAt(value.length - 1) === "'") {
            const range = property.getValueRange();
            for (let i = 0; i < variables.length; i++) {
              if (util_1.Util.isInsideRange(variables[i].getRange().start, range)) {
                variables.splice(i, 1);
                i--;
              }
            }
          }
        }
        return variables;
      }
      getProperties() {
        return super.getProperties();
      }
    };
    exports.Label = Label;
  }
});

// node_modules/dockerfile-ast/lib/instructions/onbuild.js
var require_onbuild = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/onbuild.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Onbuild = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var parser_1 = require_parser();
    var instruction_1 = require_instruction();
    var Onbuild = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
      }
      getTrigger() {
        let trigger = this.getTriggerWord();
        return trigger === null ? null : trigger.toUpperCase();
      }
      getTriggerWord() {
        return this.getRangeContent(this.getTriggerRange());
      }
      getTriggerRange() {
        let args = this.getArguments();
        return args.length > 0 ? args[0].getRange() : null;
      }
      getTriggerInstruction() {
        let triggerRange = this.getTriggerRange();
        if (triggerRange === null) {
          return null;
        }
        let args = this.getArguments();
        return parser_1.Parser.createInstruction(this.document, this.dockerfile, this.escapeChar, vscode_languageserver_types_1.Range.create(args[0].getRange().start, this.getRange().end), this.getTriggerWord(), triggerRange);
      }
    };
    exports.Onbuild = Onbuild;
  }
});

// node_modules/dockerfile-ast/lib/instructions/run.js
var require_run = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/run.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Run = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Run = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
      }
      stopSearchingForFlags(argument2) {
        return argument2.indexOf("--") === -1;
      }
      /**
       * Returns there here-documents that are defined in this RUN
       * instruction.
       *
       * This API is experimental and subject to change.
       */
      getHeredocs() {
        return super.getHeredocs();
      }
    };
    exports.Run = Run;
  }
});

// node_modules/dockerfile-ast/lib/instructions/shell.js
var require_shell = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/shell.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Shell = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Shell = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
      }
    };
    exports.Shell = Shell;
  }
});

// node_modules/dockerfile-ast/lib/instructions/stopsignal.js
var require_stopsignal = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/stopsignal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Stopsignal = void 0;
    var instruction_1 = require_instruction();
    var Stopsignal = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
      }
    };
    exports.Stopsignal = Stopsignal;
  }
});

// node_modules/dockerfile-ast/lib/instructions/workdir.js
var require_workdir = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/workdir.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Workdir = void 0;
    var instruction_1 = require_instruction();
    var Workdir = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
      }
      /**
       * Returns the path that has been defined. Note that this path may
       * be absolute or relative depending on what was written in the
       * instruction.
       *
       * @return the working directory's path, or null if this
       *         instruction has no arguments
       */
      getPath() {
        return this.getArgumentsContent();
      }
      /**
       * Returns the absolute path that this instruction resolves to. The
       * function will inspect prior WORKDIR instructions in the current
       * image or another build stage in the Dockerfile to try to
       * determine this.
       *
       * @return the absolute path of the working directory, or null if
       *         this instruction has no arguments, or undefined if it
       *         cannot be determined because only relative paths could be
       *         found
       */
      getAbsolutePath() {
        const path = this.getPath();
        if (path === null || path.startsWith("/")) {
          return path;
        }
        const startLine = this.getRange().start.line;
        const hierarchy = this.dockerfile.getStageHierarchy(startLine);
        for (let i = hierarchy.length - 1; i >= 0; i--) {
          const workdirs = hierarchy[i].getWORKDIRs();
          for (let j = workdirs.length - 1; j >= 0; j--) {
            if (workdirs[j].getRange().start.line < startLine) {
              const parent = workdirs[j].getAbsolutePath();
              if (parent === void 0 || parent === null) {
                return void 0;
              }
              return parent.endsWith("/") ? parent + path : parent + "/" + path;
            }
          }
        }
        return void 0;
      }
    };
    exports.Workdir = Workdir;
  }
});

// node_modules/dockerfile-ast/lib/instructions/user.js
var require_user = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/user.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.User = void 0;
    var instruction_1 = require_instruction();
    var User = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
      }
    };
    exports.User = User;
  }
});

// node_modules/dockerfile-ast/lib/instructions/volume.js
var require_volume = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/volume.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Volume = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Volume = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar2, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar2, instruction, instructionRange);
      }
    };
    exports.Volume = Volume;
  }
});

// node_modules/dockerfile-ast/lib/imageTemplate.js
var require_imageTemplate = __commonJS({
  "node_modules/dockerfile-ast/lib/imageTemplate.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ImageTemplate = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var arg_1 = require_arg();
    var cmd_1 = require_cmd();
    var copy_1 = require_copy();
    var env_1 = require_env();
    var entrypoint_1 = require_entrypoint();
    var from_1 = require_from();
    var healthcheck_1 = require_healthcheck();
    var onbuild_1 = require_onbuild();
    var util_1 = require_util();
    var workdir_1 = require_workdir();
    var ImageTemplate = class {
      constructor() {
        this.comments = [];
        this.instructions = [];
      }
      addComment(comment) {
        this.comments.push(comment);
      }
      getComments() {
        return this.comments;
      }
      addInstruction(instruction) {
        this.instructions.push(instruction);
      }
      getInstructions() {
        return this.instructions;
      }
      getInstructionAt(line) {
        for (let instruction of this.instructions) {
          if (util_1.Util.isInsideRange(vscode_languageserver_types_1.Position.create(line, 0), instruction.getRange())) {
            return instruction;
          }
        }
        return null;
      }
      /**
       * Gets all the ARG instructions that are defined in this image.
       */
      getARGs() {
        let args = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof arg_1.Arg) {
            args.push(instruction);
          }
        }
        return args;
      }
      /**
       * Gets all the CMD instructions that are defined in this image.
       */
      getCMDs() {
        let cmds = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof cmd_1.Cmd) {
            cmds.push(instruction);
          }
        }
        return cmds;
      }
      /**
       * Gets all the COPY instructions that are defined in this image.
       */
      getCOPYs() {
        let copies = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof copy_1.Copy) {
            copies.push(instruction);
          }
        }
        return copies;
      }
      /**
       * Gets all the ENTRYPOINT instructions that are defined in this image.
       */
      getENTRYPOINTs() {
        let froms = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof entrypoint_1.Entrypoint) {
            froms.push(instruction);
          }
        }
        return froms;
      }
      /**
       * Gets all the ENV instructions that are defined in this image.
       */
      getENVs() {
        let args = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof env_1.Env) {
            args.push(instruction);
          }
        }
        return args;
      }
      getFROM() {
        for (const instruction of this.instructions) {
          if (instruction instanceof from_1.From) {
            return instruction;
          }
        }
        return null;
      }
      /**
       * Gets all the FROM instructions that are defined in this image.
       */
      getFROMs() {
        let froms = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof from_1.From) {
            froms.push(instruction);
          }
        }
        return froms;
      }
      /**
       * Gets all the HEALTHCHECK instructions that are defined in this image.
       */
      getHEALTHCHECKs() {
        let froms = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof healthcheck_1.Healthcheck) {
            froms.push(instruction);
          }
        }
        return froms;
      }
      getWORKDIRs() {
        const workdirs = [];
        for (const instruction of this.instructions) {
          if (instruction instanceof workdir_1.Workdir) {
            workdirs.push(instruction);
          }
        }
        return workdirs;
      }
      getOnbuildTriggers() {
        let triggers = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof onbuild_1.Onbuild) {
            let trigger = instruction.getTriggerInstruction();
            if (trigger) {
              triggers.push(trigger);
            }
          }
        }
        return triggers;
      }
      getAvailableVariables(currentLine) {
        const variables = [];
        for (const arg of this.getARGs()) {
          if (arg.isBefore(currentLine)) {
            const property = arg.getProperty();
            if (property) {
              const variable2 = property.getName();
              if (variables.indexOf(variable2) === -1) {
                variables.push(variable2);
              }
            }
          }
        }
        for (const env of this.getENVs()) {
          if (env.isBefore(currentLine)) {
            for (const property of env.getProperties()) {
              const variable2 = property.getName();
              if (variables.indexOf(variable2) === -1) {
                variables.push(variable2);
              }
            }
          }
        }
        return variables;
      }
      /**
       * Resolves a variable with the given name at the specified line
       * to its value. If null is returned, then the variable has been
       * defined but no value was given. If undefined is returned, then
       * a variable with the given name has not been defined yet as of
       * the given line.
       *
       * @param variable the name of the variable to resolve
       * @param line the line number that the variable is on, zero-based
       * @return the value of the variable as defined by an ARG or ENV
       *         instruction, or null if no value has been specified, or
       *         undefined if a variable with the given name has not
       *         been defined
       */
      resolveVariable(variable2, line) {
        let envs = this.getENVs();
        for (let i = envs.length - 1; i >= 0; i--) {
          if (envs[i].isBefore(line)) {
            for (let property of envs[i].getProperties()) {
              if (property.getName() === variable2) {
                return property.getValue();
              }
            }
          }
        }
        let args = this.getARGs();
        for (let i = args.length - 1; i >= 0; i--) {
          if (args[i].isBefore(line)) {
            let property = args[i].getProperty();
            if (property && property.getName() === variable2) {
              return property.getValue();
            }
          }
        }
        return void 0;
      }
      getRange() {
        const instructions = this.getInstructions();
        if (instructions.length === 0) {
          return vscode_languageserver_types_1.Range.create(0, 0, 0, 0);
        }
        const instructionStart = instructions[0].getRange().start;
        const instructionEnd = instructions[instructions.length - 1].getRange().end;
        return vscode_languageserver_types_1.Range.create(instructionStart, instructionEnd);
      }
      contains(position) {
        const range = this.getRange();
        if (range === null) {
          return false;
        }
        return util_1.Util.isInsideRange(position, range);
      }
    };
    exports.ImageTemplate = ImageTemplate;
  }
});

// node_modules/dockerfile-ast/lib/dockerfile.js
var require_dockerfile = __commonJS({
  "node_modules/dockerfile-ast/lib/dockerfile.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Dockerfile = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var ast = require_main();
    var imageTemplate_1 = require_imageTemplate();
    var from_1 = require_from();
    var util_1 = require_util();
    var main_1 = require_main();
    var Dockerfile = class extends imageTemplate_1.ImageTemplate {
      constructor(document) {
        super();
        this.initialInstructions = new imageTemplate_1.ImageTemplate();
        this.buildStages = [];
        this.directives = [];
        this.foundFrom = false;
        this.document = document;
      }
      getEscapeCharacter() {
        for (const directive of this.directives) {
          if (directive.getDirective() === ast.Directive.escape) {
            const value = directive.getValue();
            if (value === "\\" || value === "`") {
              return value;
            }
          }
        }
        return "\\";
      }
      getInitialARGs() {
        return this.initialInstructions.getARGs();
      }
      getContainingImage(position) {
        let range = vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(0, 0), this.document.positionAt(this.document.getText().length));
        if (!util_1.Util.isInsideRange(position, range)) {
          return null;
        }
        if (this.initialInstructions.getComments().length > 0 || this.initialInstructions.getInstructions().length > 0) {
          if (util_1.Util.isInsideRange(position, this.initialInstructions.getRange())) {
            return this.initialInstructions;
          }
        }
        for (const buildStage of this.buildStages) {
          if (util_1.Util.isInsideRange(position, buildStage.getRange())) {
            return buildStage;
          }
        }
        return this;
      }
      addInstruction(instruction) {
        if (instruction.getKeyword() === main_1.Keyword.FROM) {
          this.currentBuildStage = new imageTemplate_1.ImageTemplate();
          this.buildStages.push(this.currentBuildStage);
          this.foundFrom = true;
        } else if (!this.foundFrom) {
          this.initialInstructions.addInstruction(instruction);
        }
        if (this.foundFrom) {
          this.currentBuildStage.addInstruction(instruction);
        }
        super.addInstruction(instruction);
      }
      setDirectives(directives2) {
        this.directives = directives2;
      }
      getDirective() {
        return this.directives.length === 0 ? null : this.directives[0];
      }
      getDirectives() {
        return this.directives;
      }
      resolveVariable(variable2, line) {
        for (let from of this.getFROMs()) {
          let range = from.getRange();
          if (range.start.line <= line && line <= range.end.line) {
            let initialARGs = new imageTemplate_1.ImageTemplate();
            for (let instruction of this.initialInstructions.getARGs()) {
              initialARGs.addInstruction(instruction);
            }
            return initialARGs.resolveVariable(variable2, line);
          }
        }
        let image = this.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
        if (image === null) {
          return void 0;
        }
        let resolvedVariable = image.resolveVariable(variable2, line);
        if (resolvedVariable === null) {
          let initialARGs = new imageTemplate_1.ImageTemplate();
          for (let instruction of this.initialInstructions.getARGs()) {
            initialARGs.addInstruction(instruction);
          }
          return initialARGs.resolveVariable(variable2, line);
        }
        return resolvedVariable;
      }
      getAvailableVariables(currentLine) {
        if (this.getInstructionAt(currentLine) instanceof from_1.From) {
          let variables = [];
          for (let arg of this.getInitialARGs()) {
            let property = arg.getProperty();
            if (property) {
              variables.push(property.getName());
            }
          }
          return variables;
        }
        let image = this.getContainingImage(vscode_languageserver_types_1.Position.create(currentLine, 0));
        return image ? image.getAvailableVariables(currentLine) : [];
      }
      getParentStage(image) {
        const templateFrom = image.getFROM();
        const imageName = templateFrom === null ? null : templateFrom.getImageName();
        if (imageName === null) {
          return null;
        }
        for (const from of this.getFROMs()) {
          if (from.getBuildStage() === imageName) {
            const range = from.getRange();
            if (range.start.line === templateFrom.getRange().start.line) {
              return null;
            }
            return this.getContainingImage(range.start);
          }
        }
        return null;
      }
      getStageHierarchy(line) {
        const image = this.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
        if (image === null) {
          return [];
        }
        const stages = [image];
        let stage = this.getParentStage(image);
        while (stage !== null) {
          stages.splice(0, 0, stage);
          stage = this.getParentStage(stage);
        }
        return stages;
      }
      getAvailableWorkingDirectories(line) {
        const availableDirectories = /* @__PURE__ */ new Set();
        for (const image of this.getStageHierarchy(line)) {
          for (const workdir of image.getWORKDIRs()) {
            if (workdir.getRange().end.line < line) {
              let directory = workdir.getAbsolutePath();
              if (directory !== void 0 && directory !== null) {
                if (!directory.endsWith("/")) {
                  directory += "/";
                }
                availableDirectories.add(directory);
              }
            }
          }
        }
        return Array.from(availableDirectories);
      }
      /**
       * Internally reorganize the comments in the Dockerfile and allocate
       * them to the relevant build stages that they belong to.
       */
      organizeComments() {
        const comments = this.getComments();
        for (let i = 0; i < comments.length; i++) {
          if (util_1.Util.isInsideRange(comments[i].getRange().end, this.initialInstructions.getRange())) {
            this.initialInstructions.addComment(comments[i]);
          } else {
            for (const buildStage of this.buildStages) {
              if (util_1.Util.isInsideRange(comments[i].getRange().start, buildStage.getRange())) {
                buildStage.addComment(comments[i]);
              }
            }
          }
        }
      }
      getRange() {
        const comments = this.getComments();
        const instructions = this.getInstructions();
        let range = null;
        if (comments.length === 0) {
          if (instructions.length > 0) {
            range = vscode_languageserver_types_1.Range.create(instructions[0].getRange().start, instructions[instructions.length - 1].getRange().end);
          }
        } else if (instructions.length === 0) {
          range = vscode_languageserver_types_1.Range.create(comments[0].getRange().start, comments[comments.length - 1].getRange().end);
        } else {
          const commentStart = comments[0].getRange().start;
          const commentEnd = comments[comments.length - 1].getRange().end;
          const instructionStart = instructions[0].getRange().start;
          const instructionEnd = instructions[instructions.length - 1].getRange().end;
          if (commentStart.line < instructionStart.line) {
            if (commentEnd.line < instructionEnd.line) {
              range = vscode_languageserver_types_1.Range.create(commentStart, instructionEnd);
            }
            range = vscode_languageserver_types_1.Range.create(commentStart, commentEnd);
          } else if (commentEnd.line < instructionEnd.line) {
            range = vscode_languageserver_types_1.Range.create(instructionStart, instructionEnd);
          } else {
            range = vscode_languageserver_types_1.Range.create(instructionStart, commentEnd);
          }
        }
        if (range === null) {
          if (this.directives.length === 0) {
            return null;
          }
          return this.directives[0].getRange();
        } else if (this.directives.length === 0) {
          return range;
        }
        return vscode_languageserver_types_1.Range.create(this.directives[0].getRange().start, range.end);
      }
    };
    exports.Dockerfile = Dockerfile;
  }
});

// node_modules/dockerfile-ast/lib/parser.js
var require_parser = __commonJS({
  "node_modules/dockerfile-ast/lib/parser.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Parser = void 0;
    var vscode_languageserver_textdocument_1 = (init_main2(), __toCommonJS(main_exports2));
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var comment_1 = require_comment();
    var parserDirective_1 = require_parserDirective();
    var instruction_1 = require_instruction();
    var add_1 = require_add();
    var arg_1 = require_arg();
    var cmd_1 = require_cmd();
    var copy_1 = require_copy();
    var env_1 = require_env();
    var entrypoint_1 = require_entrypoint();
    var from_1 = require_from();
    var healthcheck_1 = require_healthcheck();
    var label_1 = require_label();
    var onbuild_1 = require_onbuild();
    var run_1 = require_run();
    var shell_1 = require_shell();
    var stopsignal_1 = require_stopsignal();
    var workdir_1 = require_workdir();
    var user_1 = require_user();
    var volume_1 = require_volume();
    var dockerfile_1 = require_dockerfile();
    var util_1 = require_util();
    var main_1 = require_main();
    var Parser = class _Parser {
      constructor() {
        this.escapeChar = null;
      }
      static createInstruction(document, dockerfile, escapeChar2, lineRange, instruction, instructionRange) {
        switch (instruction.toUpperCase()) {
          case "ADD":
            return new add_1.Add(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
          case "ARG":
            return new arg_1.Arg(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
          case "CMD":
            return new cmd_1.Cmd(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
          case "COPY":
            return new copy_1.Copy(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
          case "ENTRYPOINT":
            return new entrypoint_1.Entrypoint(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
          case "ENV":
            return new env_1.Env(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
          case "FROM":
            return new from_1.From(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
          case "HEALTHCHECK":
            return new healthcheck_1.Healthcheck(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
          case "LABEL":
            return new label_1.Label(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
          case "ONBUILD":
            return new onbuild_1.Onbuild(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
          case "RUN":
            return new run_1.Run(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
          case "SHELL":
            return new shell_1.Shell(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
          case "STOPSIGNAL":
            return new stopsignal_1.Stopsignal(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
          case "WORKDIR":
            return new workdir_1.Workdir(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
          case "USER":
            return new user_1.User(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
          case "VOLUME":
            return new volume_1.Volume(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
        }
        return new instruction_1.Instruction(document, lineRange, dockerfile, escapeChar2, instruction, instructionRange);
      }
      getParserDirectives(document, buffer) {
        const directives2 = [];
        this.escapeChar = "";
        const offset = util_1.Util.isUTF8BOM(buffer.substring(0, 1)) ? 1 : 0;
        directiveCheck: for (let i = offset; i < buffer.length; i++) {
          switch (buffer.charAt(i)) {
            case " ":
            case "	":
              break;
            case "\r":
            case "\n":
              break directiveCheck;
            case "#":
              let directiveStart = -1;
              let directiveEnd = -1;
              for (let j = i + 1; j < buffer.length; j++) {
                let char = buffer.charAt(j);
                switch (char) {
                  case " ":
                  case "	":
                    if (directiveStart !== -1 && directiveEnd === -1) {
                      directiveEnd = j;
                    }
                    break;
                  case "\r":
                  case "\n":
                    break directiveCheck;
                  case "=":
                    let valueStart = -1;
                    let valueEnd = -1;
                    if (directiveEnd === -1) {
                      directiveEnd = j;
                    }
                    let lineEnd = buffer.length;
                    directiveValue: for (let k = j + 1; k < buffer.length; k++) {
                      char = buffer.charAt(k);
                      switch (char) {
                        case "\r":
                        case "\n":
                          if (valueStart !== -1 && valueEnd === -1) {
                            valueEnd = k;
                          }
                          lineEnd = k;
                          break directiveValue;
                        case "	":
                        case " ":
                          if (valueStart !== -1 && valueEnd === -1) {
                            valueEnd = k;
                          }
                          continue;
                        default:
                          if (valueStart === -1) {
                            valueStart = k;
                          }
                          break;
                      }
                    }
                    if (directiveStart === -1) {
                      break directiveCheck;
                    }
                    if (valueStart === -1) {
                      valueStart = j + 1;
                      valueEnd = lineEnd;
                    } else if (valueEnd === -1) {
                      valueEnd = buffer.length;
                    }
                    const lineRange = vscode_languageserver_types_1.Range.create(document.positionAt(i), document.positionAt(lineEnd));
                    const nameRange = vscode_languageserver_types_1.Range.create(document.positionAt(directiveStart), document.positionAt(directiveEnd));
                    const valueRange = vscode_languageserver_types_1.Range.create(document.positionAt(valueStart), document.positionAt(valueEnd));
                    directives2.push(new parserDirective_1.ParserDirective(document, lineRange, nameRange, valueRange));
                    directiveStart = -1;
                    if (buffer.charAt(valueEnd) === "\r") {
                      i = valueEnd + 1;
                    } else {
                      i = valueEnd;
                    }
                    continue directiveCheck;
                  default:
                    if (directiveStart === -1) {
                      directiveStart = j;
                    }
                    break;
                }
              }
              break;
            default:
              break directiveCheck;
          }
        }
        return directives2;
      }
      parse(buffer) {
        this.document = vscode_languageserver_textdocument_1.TextDocument.create("", "", 0, buffer);
        this.buffer = buffer;
        let dockerfile = new dockerfile_1.Dockerfile(this.document);
        let directives2 = this.getParserDirectives(this.document, this.buffer);
        let offset = 0;
        this.escapeChar = "\\";
        if (directives2.length > 0) {
          dockerfile.setDirectives(directives2);
          this.escapeChar = dockerfile.getEscapeCharacter();
          offset = this.document.offsetAt(vscode_languageserver_types_1.Position.create(directives2.length, 0));
        } else if (util_1.Util.isUTF8BOM(buffer.substring(0, 1))) {
          offset = 1;
        }
        for (let i = offset; i < this.buffer.length; i++) {
          const char = this.buffer.charAt(i);
          switch (char) {
            case " ":
            case "	":
            case "\r":
            case "\n":
              break;
            case "#":
              i = this.processComment(dockerfile, i);
              break;
            default:
              i = this.processInstruction(dockerfile, char, i);
              break;
          }
        }
        dockerfile.organizeComments();
        return dockerfile;
      }
      processInstruction(dockerfile, char, start) {
        let instruction = char;
        let instructionEnd = -1;
        let escapedInstruction = false;
        instructionCheck: for (let i = start + 1; i < this.buffer.length; i++) {
          char = this.buffer.charAt(i);
          switch (char) {
            case this.escapeChar:
              escapedInstruction = true;
              char = this.buffer.charAt(i + 1);
              if (char === "\r" || char === "\n") {
                if (instructionEnd === -1) {
                  instructionEnd = i;
                }
                i++;
              } else if (char === " " || char === "	") {
                for (let j = i + 2; j < this.buffer.length; j++) {
                  switch (this.buffer.charAt(j)) {
                    case " ":
                    case "	":
                      break;
                    case "\r":
                    case "\n":
                      i = j;
                      continue instructionCheck;
                    default:
                      instructionEnd = i + 1;
                      instruction = instruction + this.escapeChar;
                      i = j - 2;
                      continue instructionCheck;
                  }
                }
                instructionEnd = i + 1;
                instruction = instruction + this.escapeChar;
                break instructionCheck;
              } else {
                instructionEnd = i + 1;
                instruction = instruction + this.escapeChar;
                escapedInstruction = false;
              }
              break;
            case " ":
            case "	":
              if (escapedInstruction) {
                escapeCheck: for (let j = i + 1; j < this.buffer.length; j++) {
                  switch (this.buffer.charAt(j)) {
                    case " ":
                    case "	":
                      break;
                    case "\r":
                    case "\n":
                      i = j;
                      continue instructionCheck;
                    default:
                      break escapeCheck;
                  }
                }
                escapedInstruction = false;
              }
              if (instructionEnd === -1) {
                instructionEnd = i;
              }
              i = this.processArguments(dockerfile, instruction, instructionEnd, start, i);
              dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, instructionEnd, i));
              return i;
            case "\r":
            case "\n":
              if (escapedInstruction) {
                continue;
              }
              if (instructionEnd === -1) {
                instructionEnd = i;
              }
              dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, i, i));
              return i;
            case "#":
              if (escapedInstruction) {
                continue;
              }
            default:
              instructionEnd = i + 1;
              instruction = instruction + char;
              escapedInstruction = false;
              break;
          }
        }
        if (instructionEnd === -1) {
          instructionEnd = this.buffer.length;
        }
        dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, instructionEnd, this.buffer.length));
        return this.buffer.length;
      }
      processHeredocs(instruction, offset) {
        let keyword = instruction.getKeyword();
        if (keyword === main_1.Keyword.ONBUILD) {
          instruction = instruction.getTriggerInstruction();
          if (instruction === null) {
            return offset;
          }
          keyword = instruction.getKeyword();
        }
        if (keyword !== main_1.Keyword.ADD && keyword !== main_1.Keyword.COPY && keyword !== main_1.Keyword.RUN) {
          return offset;
        }
        const heredocs = [];
        let tabbed = false;
        for (const arg of instruction.getArguments()) {
          const value = arg.getValue();
          if (value.startsWith("<<") && value.length > 2) {
            if (value.startsWith("<<-")) {
              tabbed = true;
            }
            const name = util_1.Util.parseHeredocName(value);
            if (name !== null) {
              heredocs.push(name);
            }
          }
        }
        if (heredocs.length > 0) {
          for (const heredoc of heredocs) {
            offset = this.parseHeredoc(heredoc, offset, tabbed);
          }
        }
        return offset;
      }
      processArguments(dockerfile, instruction, instructionEnd, start, offset) {
        let escaped = false;
        argumentsCheck: for (let i = offset + 1; i < this.buffer.length; i++) {
          switch (this.buffer.charAt(i)) {
            case "\r":
            case "\n":
              if (escaped) {
                continue;
              }
              return this.processHeredocs(this.createInstruction(dockerfile, instruction, start, instructionEnd, i), i);
            case this.escapeChar:
              const next = this.buffer.charAt(i + 1);
              if (next === "\n" || next === "\r") {
                escaped = true;
                i++;
              } else if (next === " " || next === "	") {
                for (let j = i + 2; j < this.buffer.length; j++) {
                  switch (this.buffer.charAt(j)) {
                    case " ":
                    case "	":
                      break;
                    case "\r":
                    case "\n":
                      escaped = true;
                    default:
                      i = j;
                      continue argumentsCheck;
                  }
                }
                return this.buffer.length;
              }
              continue;
            case "#":
              if (escaped) {
                i = this.processComment(dockerfile, i);
                continue argumentsCheck;
              }
              break;
            case " ":
            case "	":
              break;
            default:
              if (escaped) {
                escaped = false;
              }
              break;
          }
        }
        return this.buffer.length;
      }
      processComment(dockerfile, start) {
        let end = this.buffer.length;
        commentLoop: for (let i = start + 1; i < this.buffer.length; i++) {
          switch (this.buffer.charAt(i)) {
            case "\r":
            case "\n":
              end = i;
              break commentLoop;
          }
        }
        const range = vscode_languageserver_types_1.Range.create(this.document.positionAt(start), this.document.positionAt(end));
        dockerfile.addComment(new comment_1.Comment(this.document, range));
        return end;
      }
      parseHeredoc(heredocName, offset, tabbed) {
        let startWord = -1;
        let lineStart = true;
        for (let i = offset; i < this.buffer.length; i++) {
          switch (this.buffer.charAt(i)) {
            case " ":
              lineStart = false;
              break;
            case "	":
              if (!tabbed) {
                lineStart = false;
              }
              break;
            case "\r":
            case "\n":
              if (startWord !== -1 && heredocName === this.buffer.substring(startWord, i)) {
                return i;
              }
              startWord = -1;
              lineStart = true;
              break;
            default:
              if (lineStart) {
                startWord = i;
                lineStart = false;
              }
              break;
          }
        }
        return this.buffer.length;
      }
      createInstruction(dockerfile, instruction, start, instructionEnd, end) {
        const startPosition = this.document.positionAt(start);
        const instructionRange = vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(instructionEnd));
        const lineRange = vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(end));
        return _Parser.createInstruction(this.document, dockerfile, this.escapeChar, lineRange, instruction, instructionRange);
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/dockerfile-ast/lib/main.js
var require_main = __commonJS({
  "node_modules/dockerfile-ast/lib/main.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.DockerfileParser = exports.DefaultVariables = exports.Directive = exports.Keyword = exports.Workdir = exports.Volume = exports.User = exports.Stopsignal = exports.Shell = exports.Run = exports.PropertyInstruction = exports.Onbuild = exports.ModifiableInstruction = exports.Label = exports.JSONInstruction = exports.Heredoc = exports.Healthcheck = exports.From = exports.Env = exports.Entrypoint = exports.Copy = exports.Cmd = exports.Arg = exports.Add = exports.Variable = exports.Property = exports.ParserDirective = exports.Line = exports.Instruction = exports.Flag = exports.Comment = exports.JSONArgument = exports.Argument = void 0;
    var argument_1 = require_argument();
    Object.defineProperty(exports, "Argument", { enumerable: true, get: function() {
      return argument_1.Argument;
    } });
    var jsonArgument_1 = require_jsonArgument();
    Object.defineProperty(exports, "JSONArgument", { enumerable: true, get: function() {
      return jsonArgument_1.JSONArgument;
    } });
    var comment_1 = require_comment();
    Object.defineProperty(exports, "Comment", { enumerable: true, get: function() {
      return comment_1.Comment;
    } });
    var parser_1 = require_parser();
    var flag_1 = require_flag();
    Object.defineProperty(exports, "Flag", { enumerable: true, get: function() {
      return flag_1.Flag;
    } });
    var instruction_1 = require_instruction();
    Object.defineProperty(exports, "Instruction", { enumerable: true, get: function() {
      return instruction_1.Instruction;
    } });
    var line_1 = require_line();
    Object.defineProperty(exports, "Line", { enumerable: true, get: function() {
      return line_1.Line;
    } });
    var parserDirective_1 = require_parserDirective();
    Object.defineProperty(exports, "ParserDirective", { enumerable: true, get: function() {
      return parserDirective_1.ParserDirective;
    } });
    var property_1 = require_property();
    Object.defineProperty(exports, "Property", { enumerable: true, get: function() {
      return property_1.Property;
    } });
    var variable_1 = require_variable();
    Object.defineProperty(exports, "Variable", { enumerable: true, get: function() {
      return variable_1.Variable;
    } });
    var add_1 = require_add();
    Object.defineProperty(exports, "Add", { enumerable: true, get: function() {
      return add_1.Add;
    } });
    var arg_1 = require_arg();
    Object.defineProperty(exports, "Arg", { enumerable: true, get: function() {
      return arg_1.Arg;
    } });
    var cmd_1 = require_cmd();
    Object.defineProperty(exports, "Cmd", { enumerable: true, get: function() {
      return cmd_1.Cmd;
    } });
    var copy_1 = require_copy();
    Object.defineProperty(exports, "Copy", { enumerable: true, get: function() {
      return copy_1.Copy;
    } });
    var entrypoint_1 = require_entrypoint();
    Object.defineProperty(exports, "Entrypoint", { enumerable: true, get: function() {
      return entrypoint_1.Entrypoint;
    } });
    var env_1 = require_env();
    Object.defineProperty(exports, "Env", { enumerable: true, get: function() {
      return env_1.Env;
    } });
    var from_1 = require_from();
    Object.defineProperty(exports, "From", { enumerable: true, get: function() {
      return from_1.From;
    } });
    var healthcheck_1 = require_healthcheck();
    Object.defineProperty(exports, "Healthcheck", { enumerable: true, get: function() {
      return healthcheck_1.Healthcheck;
    } });
    var heredoc_1 = require_heredoc();
    Object.defineProperty(exports, "Heredoc", { enumerable: true, get: function() {
      return heredoc_1.Heredoc;
    } });
    var jsonInstruction_1 = require_jsonInstruction();
    Object.defineProperty(exports, "JSONInstruction", { enumerable: true, get: function() {
      return jsonInstruction_1.JSONInstruction;
    } });
    var label_1 = require_label();
    Object.defineProperty(exports, "Label", { enumerable: true, get: function() {
      return label_1.Label;
    } });
    var modifiableInstruction_1 = require_modifiableInstruction();
    Object.defineProperty(exports, "ModifiableInstruction", { enumerable: true, get: function() {
      return modifiableInstruction_1.ModifiableInstruction;
    } });
    var onbuild_1 = require_onbuild();
    Object.defineProperty(exports, "Onbuild", { enumerable: true, get: function() {
      return onbuild_1.Onbuild;
    } });
    var propertyInstruction_1 = require_propertyInstruction();
    Object.defineProperty(exports, "PropertyInstruction", { enumerable: true, get: function() {
      return propertyInstruction_1.PropertyInstruction;
    } });
    var run_1 = require_run();
    Object.defineProperty(exports, "Run", { enumerable: true, get: function() {
      return run_1.Run;
    } });
    var shell_1 = require_shell();
    Object.defineProperty(exports, "Shell", { enumerable: true, get: function() {
      return shell_1.Shell;
    } });
    var stopsignal_1 = require_stopsignal();
    Object.defineProperty(exports, "Stopsignal", { enumerable: true, get: function() {
      return stopsignal_1.Stopsignal;
    } });
    var user_1 = require_user();
    Object.defineProperty(exports, "User", { enumerable: true, get: function() {
      return user_1.User;
    } });
    var volume_1 = require_volume();
    Object.defineProperty(exports, "Volume", { enumerable: true, get: function() {
      return volume_1.Volume;
    } });
    var workdir_1 = require_workdir();
    Object.defineProperty(exports, "Workdir", { enumerable: true, get: function() {
      return workdir_1.Workdir;
    } });
    var Keyword;
    (function(Keyword2) {
      Keyword2["ADD"] = "ADD";
      Keyword2["ARG"] = "ARG";
      Keyword2["CMD"] = "CMD";
      Keyword2["COPY"] = "COPY";
      Keyword2["ENTRYPOINT"] = "ENTRYPOINT";
      Keyword2["ENV"] = "ENV";
      Keyword2["EXPOSE"] = "EXPOSE";
      Keyword2["FROM"] = "FROM";
      Keyword2["HEALTHCHECK"] = "HEALTHCHECK";
      Keyword2["LABEL"] = "LABEL";
      Keyword2["MAINTAINER"] = "MAINTAINER";
      Keyword2["ONBUILD"] = "ONBUILD";
      Keyword2["RUN"] = "RUN";
      Keyword2["SHELL"] = "SHELL";
      Keyword2["STOPSIGNAL"] = "STOPSIGNAL";
      Keyword2["USER"] = "USER";
      Keyword2["VOLUME"] = "VOLUME";
      Keyword2["WORKDIR"] = "WORKDIR";
    })(Keyword || (exports.Keyword = Keyword = {}));
    var Directive;
    (function(Directive2) {
      Directive2["escape"] = "escape";
      Directive2["syntax"] = "syntax";
    })(Directive || (exports.Directive = Directive = {}));
    exports.DefaultVariables = [
      "ALL_PROXY",
      "all_proxy",
      "FTP_PROXY",
      "ftp_proxy",
      "HTTP_PROXY",
      "http_proxy",
      "HTTPS_PROXY",
      "https_proxy",
      "NO_PROXY",
      "no_proxy"
    ];
    var DockerfileParser2;
    (function(DockerfileParser3) {
      function parse(content2) {
        let parser = new parser_1.Parser();
        return parser.parse(content2);
      }
      DockerfileParser3.parse = parse;
    })(DockerfileParser2 || (exports.DockerfileParser = DockerfileParser2 = {}));
  }
});

// src/case/coverage.ts
var LOOKED = { is: "looked" };

// src/case/fact-table.ts
var NOT_COLLECTED = { is: "unavailable", why: "not collected" };
function factTable(plan, facts, covered) {
  const byKind = {};
  const put = (fact2) => {
    const list = byKind[fact2.kind] ?? [];
    list.push(fact2);
    byKind[fact2.kind] = list;
  };
  for (const fact2 of facts) put(fact2);
  const all = (kind) => byKind[kind] ?? [];
  return {
    plan,
    facts,
    all,
    of: (kind, subject) => all(kind).filter((fact2) => fact2.subject === subject),
    coverage(kind, subject) {
      const lines = covered.filter(
        (line) => line.kind === kind && (subject === void 0 || line.subject === subject || line.subject === "")
      );
      if (lines.some((line) => line.coverage.is === "looked")) return LOOKED;
      return lines[0]?.coverage ?? NOT_COLLECTED;
    }
  };
}

// src/read/witness.ts
var QUOTE_LIMIT = 400;
function fact(kind, subject, body, seen) {
  return { kind, subject, body, seen };
}
function witness({ source, how, at: at3 = null, place = null, quote: quote2 = null }) {
  return { source, how, at: at3, place, quote: quote2 === null ? null : clip(quote2) };
}
function clip(text) {
  const trimmed = text.trim();
  return trimmed.length <= QUOTE_LIMIT ? trimmed : `${trimmed.slice(0, QUOTE_LIMIT - 1)}\u2026`;
}

// src/read/bind-sources.ts
function readBindSources(capture, repository) {
  return capture.body.map(({ source, target, before, after, empty }) => {
    const inside2 = source.startsWith("/") ? repository.relative(source) : source;
    const known = inside2 === null ? null : repository.has(inside2) !== null;
    return fact(
      "bind.source",
      capture.subject,
      {
        source: inside2 === null ? source : inside2 || ".",
        target,
        found: before,
        // A list that was cut short proves only what is on it.
        tracked: known === false && !repository.complete ? null : known,
        emptyDirectory: after === "directory" && empty,
        createdByRun: before === "missing" && after !== "missing"
      },
      witness({
        source: capture.subject,
        how: capture.how,
        at: capture.at,
        quote: `${inside2 === null ? source : inside2 || "."}: ${before} before the start, ${after}${empty ? " (empty)" : ""} after it`
      })
    );
  });
}

// src/read/text.ts
var ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
function plainLines(text) {
  return text.replace(ESCAPES, "").split("\n").map((line) => line.replace(/\r+$/, ""));
}

// src/read/compose/build-failure.ts
var KEPT = 12;
var FAILED = [
  /^(?:target (?<service>[\w.-]+): )?failed to solve(?: with frontend \S+)?: (?<message>.*)/,
  /^(?:ERROR: )?(?<message>Service '(?<service>[^']+)' failed to build.*)/,
  /^(?:.*?daemon: )?(?<message>(?:COPY|ADD) failed: .*)/,
  /(?<message>The command '.*' returned a non-zero code: \d+)/,
  /^(?:.*?daemon: )?(?<message>dockerfile parse error .*)/i,
  /^(?<message>unable to prepare context: .*)/,
  /^(?<message>unable to evaluate symlinks in Dockerfile path: .*)/
];
function buildFailure(lines, builds) {
  const found = lines.map((line) => FAILED.map((pattern) => pattern.exec(line)).find(Boolean)).findLast(Boolean)?.groups;
  const message = found?.["message"];
  if (message === void 0) return null;
  const step3 = failingStep(lines);
  const service = found?.["service"] ?? step3?.service ?? only(builds);
  return {
    service,
    what: whatFailed(message),
    exitCode: exitIn(message),
    message,
    output: step3?.output ?? classicOutput(lines),
    place: placeOf(lines, message, step3?.instruction ?? null, builds, service)
  };
}
function isPullFailure({ message }) {
  return /failed to resolve source metadata|pull access denied|manifest unknown/.test(message);
}
function only(builds) {
  const [first, ...others] = builds.keys();
  return first !== void 0 && others.length === 0 ? first : null;
}
function whatFailed(message) {
  const process = /process "(.*)" did not complete/.exec(message)?.[1];
  const classic = /The command '(.*)' returned/.exec(message)?.[1];
  const command = (process?.replaceAll('\\"', '"') ?? classic)?.replace(/^\/bin\/sh -c /, "");
  const image = /failed to resolve source metadata for ([^\s]+?): /.exec(message)?.[1];
  const path = /"([^"]+)": not found|open (\S+): no such file|path "([^"]+)" not found/.exec(
    message
  );
  return command ?? image ?? path?.[1] ?? path?.[2] ?? path?.[3] ?? "";
}
function exitIn(message) {
  const code = /(?:exit code|non-zero code): (\d+)/.exec(message)?.[1];
  return code === void 0 ? null : Number(code);
}
function failingStep(lines) {
  const start = lines.findLastIndex((line) => /^ > \[.+\]/.test(line));
  if (start < 0) return null;
  const end = lines.findIndex((line, index2) => index2 > start && /^-{4,}$/.test(line));
  const [, label = "", instruction = ""] = /^ > \[(.+?)\] ?(.*?):?$/.exec(lines[start] ?? "") ?? [];
  const service = /^(\S+) (?:\S+ +)?(?:\d+\/\d+|internal)/.exec(label)?.[1] ?? null;
  const output = lines.slice(start + 1, end < 0 ? void 0 : end).map((line) => line.replace(/^\d+\.\d+ /, ""));
  return { service, instruction, output: output.slice(-KEPT) };
}
function classicOutput(lines) {
  const start = lines.findLastIndex((line) => line.startsWith(" ---> Running in "));
  return start < 0 ? [] : lines.slice(start + 1).filter(Boolean).slice(-KEPT);
}
function placeOf(lines, message, instruction, builds, service) {
  const build = service === null ? void 0 : builds.get(service);
  if (!build) return null;
  const { file } = build.dockerfile;
  const named4 = lines.map((line2) => /^\S*Dockerfile\S*:(\d+)$/.exec(line2)?.[1]).findLast(Boolean);
  const line = named4 ?? /parse error on line (\d+)/i.exec(message)?.[1];
  if (line !== void 0) return { file, line: Number(line) };
  const steps = build.dockerfile.stages.flatMap((stage) => stage.steps);
  const said2 = spaced(instruction ?? classicInstruction(lines) ?? "");
  const image = /^(\S+): failed to resolve source metadata/.exec(message)?.[1];
  const step3 = steps.find((candidate) => isStep(candidate, said2, image));
  return step3 ? { file, line: step3.line } : null;
}
function classicInstruction(lines) {
  const step3 = lines.map((line) => /^Step \d+\/\d+ : (.*)/.exec(line)?.[1]).findLast(Boolean);
  return step3 ?? null;
}
function isStep(step3, said2, image) {
  if (image !== void 0) {
    return step3.flags["from"] === image || step3.keyword === "FROM" && step3.args[0] === image;
  }
  return said2 !== "" && (spaced(step3.text) === said2 || spaced(step3.text).startsWith(said2));
}
function spaced(text) {
  return text.replace(/\\\n/g, " ").replace(/\s+/g, " ").trim();
}

// src/read/compose/container-names.ts
function containerNames(evidence) {
  const known = /* @__PURE__ */ new Map();
  for (const { body } of evidence.looked("compose.config")) {
    for (const [service, resolved] of Object.entries(record(at(body, "services")))) {
      known.set(service, service);
      const name = string(at(resolved, "container_name"));
      if (name !== null) known.set(name, service);
    }
  }
  const services = [...new Set(known.values())];
  for (const { subject, body } of evidence.looked("docker.inspect")) {
    const name = string(at(body, "Name"));
    if (name !== null) known.set(name.replace(/^\//, ""), subject);
  }
  return (container) => {
    const name = container.replace(/^\//, "");
    const generated = services.filter((service) => new RegExp(`(?:^|[-_])${quoted(service)}[-_]\\d+$`).test(name)).sort((a, b) => b.length - a.length);
    return known.get(name) ?? generated[0] ?? null;
  };
}
function quoted(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

// src/read/compose/failure-rules.ts
var RULES = [
  // libnetwork: up to 27, and 28 on; Docker Desktop has its own.
  {
    code: "port-allocated",
    pattern: /Bind for \S*?:(?<what>\d+) failed: port is already allocated/
  },
  {
    code: "port-allocated",
    pattern: /listen (?:tcp|udp)\d? \S*?:(?<what>\d+): bind: address already in use/
  },
  {
    code: "port-allocated",
    pattern: /failed to bind host port (?:for )?\S*?:(?<what>\d+)[:/ ].*already in use/
  },
  {
    code: "port-allocated",
    pattern: /Ports are not available: .*?:(?<what>\d+) ->.*already in use/
  },
  { code: "dependency-unhealthy", pattern: /container (?<container>\S+) is unhealthy/ },
  {
    code: "dependency-unhealthy",
    pattern: /container (?<container>\S+) has no healthcheck configured/
  },
  { code: "dependency-exited", pattern: /container (?<container>\S+) exited \((?<exit>\d+)\)/ },
  {
    code: "dependency-exited",
    pattern: /service "(?<container>[^"]+)" didn't complete successfully: exit (?<exit>\d+)/
  },
  { code: "mount-failed", pattern: /error mounting "(?<what>[^"]+)" to rootfs/ },
  { code: "mount-failed", pattern: /bind source path does not exist: (?<what>.+)/ },
  { code: "mount-failed", pattern: /error while creating mount source path '(?<what>[^']+)'/ },
  {
    code: "mount-failed",
    pattern: /Mounts denied|[Aa]re you trying to mount a directory onto a file/
  },
  { code: "mount-failed", pattern: /The path (?<what>\S+) is not shared from the host/ },
  { code: "name-conflict", pattern: /The container name "\/?(?<what>[^"]+)" is already in use/ },
  {
    code: "network-missing",
    pattern: /[Nn]etwork (?<what>\S+) declared as external, but could not be found/
  },
  { code: "network-missing", pattern: /network (?<what>\S+) not found/ },
  {
    code: "exec-format",
    pattern: /exec:? "?(?<what>[^"\s]*)"?:? ?(?:user process caused: )?exec format error/
  },
  {
    code: "permission-denied",
    pattern: /exec: "(?<what>[^"]+)": (?:permission denied|is a directory)/
  },
  { code: "command-not-found", pattern: /exec: "(?<what>[^"]+)": executable file not found/ },
  {
    code: "command-not-found",
    pattern: /exec: "(?<what>[^"]+)": stat \S+ no such file or directory/
  },
  {
    code: "command-not-found",
    pattern: /exec:? "?(?<what>\/[^":\s]*)"?: no such file or directory/
  },
  { code: "pull-failed", pattern: /pull access denied for (?<what>[^\s,]+)/ },
  { code: "pull-failed", pattern: /manifest for (?<what>\S+) not found/ },
  {
    code: "pull-failed",
    pattern: /failed to resolve (?:source metadata for|reference) "?(?<what>[^\s"]+?)"?: /
  },
  { code: "pull-failed", pattern: /[Nn]o such image: (?<what>\S+)/ },
  { code: "pull-failed", pattern: /manifest unknown|no matching manifest for|toomanyrequests: / },
  { code: "pull-failed", pattern: /^Get "?(?<what>https?:\/\/[^\s"]+)"?: / }
];
function failureIn(line) {
  const text = line.replace(/^.*?Error response from daemon: /, "");
  for (const { code, pattern } of RULES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { what = "", exit, container = null } = found.groups ?? {};
    const endpoint = /on endpoint (\S+) \(/.exec(text)?.[1] ?? null;
    return {
      code,
      what,
      exitCode: exit === void 0 ? null : Number(exit),
      container: container ?? endpoint
    };
  }
  return null;
}

// src/read/compose/unfinished.ts
var PROGRESS = /^\s*(?:✔|✘|⠿|-)?\s*Container (\S+)\s+(\w+)/;
var BEGUN = /* @__PURE__ */ new Set(["Creating", "Starting", "Recreate", "Recreating"]);
function unfinished(lines) {
  const last = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const [, name, step3] = PROGRESS.exec(line) ?? [];
    if (name !== void 0 && step3 !== void 0) last.set(name, step3);
  }
  const begun = [...last].filter(([, step3]) => BEGUN.has(step3));
  return begun.length === 1 ? begun[0]?.[0] ?? null : null;
}

// src/read/compose/failures.ts
function readFailures(evidence, builds, repository) {
  const context = { serviceOf: containerNames(evidence), builds, repository };
  const kept = evidence.looked("docker.inspect").flatMap((capture) => inState(capture, context));
  const said2 = evidence.looked("compose.run").flatMap((capture) => inRun(capture, context));
  const others = said2.filter(
    (one) => !kept.some(
      (other) => other.code === one.code && other.what === one.what && (one.subject === "" || one.subject === other.subject)
    )
  );
  const unique = /* @__PURE__ */ new Map();
  for (const failure of [...others, ...kept]) {
    const { subject, code, what } = failure;
    unique.set([subject, code, what].join("\0"), failure);
  }
  return [...unique.values()].map(toFact);
}
function toFact({ subject, how, at: when, place, quote: quote2, ...body }) {
  const { code, what, exitCode, detail } = body;
  return fact(
    "compose.failure",
    subject,
    { code, what, exitCode, detail },
    witness({ source: subject || "compose", how, at: when, place, quote: quote2 })
  );
}
function inState(capture, context) {
  const body = array(capture.body)[0] ?? capture.body;
  const error = string(at(body, "State", "Error")) ?? "";
  if (error === "") return [];
  const said2 = failureIn(error);
  return [
    {
      subject: capture.subject,
      code: said2?.code ?? "other",
      what: shownPath(said2?.what ?? "", context),
      exitCode: said2?.exitCode ?? null,
      detail: error,
      how: capture.how,
      at: capture.at,
      place: null,
      quote: essence(error)
    }
  ];
}
function essence(error) {
  return error.replace(/^.*?unable to start container process: /, "");
}
function inRun(capture, context) {
  const { exitCode, output } = capture.body;
  if (exitCode === 0) return [];
  const lines = plainLines(output);
  const built2 = inBuild(capture, lines, context);
  if (built2) return [built2];
  const pending = unfinished(lines);
  const found = lines.flatMap((line) => {
    const [, service, rest] = /^\s*(\S+) Error (.*)/.exec(line) ?? [];
    const said2 = failureIn(rest ?? line);
    if (!said2) return [];
    const container = said2.container ?? service ?? pending;
    const subject = container === null ? "" : context.serviceOf(container) ?? "";
    return [{ ...said2, subject, what: shownPath(said2.what, context), quote: line.trim() }];
  });
  const told = found.filter(
    ({ subject, code, what }) => subject !== "" || !found.some((one) => one.subject && one.code === code && one.what === what)
  );
  const all = told.length > 0 || exitCode === null ? told : lastWords(lines);
  return all.map((failure) => ({
    ...failure,
    quote: essence(failure.quote),
    detail: failure.quote.replace(/^Error response from daemon: /, ""),
    how: capture.how,
    at: capture.at,
    place: null
  }));
}
function lastWords(lines) {
  const line = lines.map((text) => text.trim()).findLast((text) => text !== "");
  if (line === void 0) return [];
  return [{ code: "other", what: "", exitCode: null, subject: "", quote: line }];
}
function inBuild(capture, lines, { builds, repository }) {
  const failure = buildFailure(lines, builds);
  if (!failure) return null;
  const { service, what, exitCode, message, output, place } = failure;
  return {
    subject: service ?? "",
    code: isPullFailure(failure) ? "pull-failed" : "build-failed",
    what: shownPath(what, { repository }),
    exitCode,
    detail: [...output, message].join("\n"),
    how: capture.how,
    at: capture.at,
    place,
    quote: [...output.slice(-3), message].join("\n")
  };
}
function shownPath(what, { repository }) {
  return what.startsWith("/") ? repository.relative(what) ?? what : what;
}

// src/read/places/path.ts
function normal(path) {
  const absolute3 = /^[/\\]/.test(path);
  const parts = [];
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== ".." || !absolute3) parts.push(part);
  }
  return `${absolute3 ? "/" : ""}${parts.join("/")}`;
}
function resolve(base, path) {
  return path.startsWith("/") || base === "" ? normal(path) : normal(`${base}/${path}`);
}
function below(folder, path) {
  const base = folder === "/" ? "" : folder;
  if (path === folder) return "";
  if (folder === "") return path;
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : null;
}
function basename(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function dirname(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash) || "/";
}

// src/read/places/root.ts
function rootOf(evidence, has) {
  const files = composeFilesNamed(evidence).filter((path) => path.startsWith("/"));
  const spoken2 = [...files, ...pathsInConfig(evidence)].map(normal);
  const candidates2 = /* @__PURE__ */ new Map();
  const certain = files.map(normal).filter((path) => rootsFor(path, has).length > 0);
  for (const path of certain.length > 0 ? certain : spoken2) {
    for (const { root, depth } of rootsFor(path, has)) {
      candidates2.set(root, Math.max(candidates2.get(root) ?? 0, depth));
    }
  }
  const scored = [...candidates2].map(([root, depth]) => ({
    root,
    depth,
    explains: spoken2.filter((path) => explains(root, path, has)).length
  }));
  scored.sort((a, b) => b.explains - a.explains || b.depth - a.depth || compare(a.root, b.root));
  return scored[0]?.root ?? null;
}
function composeFilesNamed(evidence) {
  const labelled = [
    ...evidence.looked("docker.inspect").map(({ body }) => at(body, "Config", "Labels")),
    ...evidence.looked("docker.events").flatMap(({ body }) => body.map((event) => at(event, "Actor", "Attributes")))
  ];
  for (const labels of labelled) {
    const files = string(record(labels)["com.docker.compose.project.config_files"]);
    if (files) return files.split(",");
  }
  const commands = [
    ...evidence.looked("compose.run").map(({ body }) => body.args),
    ...evidence.all("compose.config").map(({ how }) => how.split(/\s+/))
  ];
  return commands.map(filesInArguments).find((files) => files.length > 0) ?? [];
}
function filesInArguments(args) {
  return args.flatMap((arg, index2) => {
    if (arg === "-f" || arg === "--file") return args[index2 + 1] ?? [];
    return arg.startsWith("--file=") ? arg.slice("--file=".length) : [];
  });
}
function pathsInConfig(evidence) {
  return evidence.looked("compose.config").flatMap(
    ({ body }) => Object.values(record(at(body, "services"))).flatMap((service) => {
      const context = string(at(service, "build", "context"));
      const binds = array(at(service, "volumes")).filter((volume) => at(volume, "type") === "bind").map((volume) => string(at(volume, "source")));
      return [context, ...binds].filter((path) => path?.startsWith("/") === true);
    })
  );
}
function rootsFor(path, has) {
  const parts = path.split("/").slice(1);
  return parts.flatMap((_, index2) => {
    const inside2 = parts.slice(index2).join("/");
    if (has(inside2) === null) return [];
    return { root: `/${parts.slice(0, index2).join("/")}`, depth: parts.length - index2 };
  });
}
function explains(root, path, has) {
  const inside2 = below(root, path);
  return inside2 !== null && inside2 !== "" && has(inside2) !== null;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/read/compose/positions.ts
var import_yaml = __toESM(require_dist(), 1);
var MOST_ENTRIES = 2e4;
var DEEPEST = 48;
function readPositions(file, text) {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, {
    lineCounter: lines,
    strict: false,
    uniqueKeys: false,
    logLevel: "silent"
  });
  const walk = { file, text, lines, targets: targetsIn(document), entries: [], depth: 0 };
  walkNode(walk, document.contents, []);
  const errors = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const message = error.message.split("\n")[0] ?? error.message;
    return { file, line, column: col, message: message.replace(/ at line \d+.*$/, "") };
  });
  return { file, entries: walk.entries, errors };
}
function targetsIn(document) {
  const anchors = /* @__PURE__ */ new Map();
  const targets = /* @__PURE__ */ new Map();
  (0, import_yaml.visit)(document, (_, node) => {
    if ((0, import_yaml.isAlias)(node)) {
      const target = anchors.get(node.source);
      if (target) targets.set(node, target);
    } else if ((0, import_yaml.isNode)(node) && node.anchor) anchors.set(node.anchor, node);
  });
  return targets;
}
function walkNode(outer, node, path) {
  const walk = { ...outer, depth: outer.depth + 1 };
  if (walk.entries.length > MOST_ENTRIES || walk.depth > DEEPEST) return;
  if ((0, import_yaml.isAlias)(node)) walkNode(walk, walk.targets.get(node), path);
  else if ((0, import_yaml.isMap)(node)) {
    for (const { key, value } of node.items) {
      if ((0, import_yaml.isScalar)(key) && key.value === "<<") visitMerged(walk, value, path);
    }
    for (const { key, value } of node.items) {
      if (!(0, import_yaml.isScalar)(key) || key.value === "<<") continue;
      add(walk, key, value, [...path, String(key.value)]);
    }
  } else if ((0, import_yaml.isSeq)(node)) {
    for (const [index2, item] of node.items.entries()) {
      add(walk, item, item, [...path, `${index2}`]);
    }
  }
}
function visitMerged(walk, value, path) {
  const target = (0, import_yaml.isAlias)(value) ? walk.targets.get(value) : value;
  if ((0, import_yaml.isSeq)(target)) for (const item of target.items.toReversed()) walkNode(walk, item, path);
  else walkNode(walk, target, path);
}
function add(walk, from, value, path) {
  const target = (0, import_yaml.isAlias)(value) ? walk.targets.get(value) : value;
  walk.entries.push({
    path,
    place: placeOf2(walk, from, value),
    value: (0, import_yaml.isScalar)(target) && target.value !== null ? String(target.value) : null
  });
  walkNode(walk, value, path);
}
function placeOf2({ file, text, lines }, from, to) {
  const start = rangeOf(from)?.[0] ?? 0;
  const end = rangeOf(to)?.[1] ?? rangeOf(from)?.[1] ?? start;
  const { line } = lines.linePos(start);
  const last = text.slice(0, Math.max(end, start + 1)).trimEnd().length - 1;
  const endLine = lines.linePos(Math.max(last, start)).line;
  return endLine > line ? { file, line, endLine } : { file, line };
}
function rangeOf(node) {
  return (0, import_yaml.isScalar)(node) || (0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node) || (0, import_yaml.isAlias)(node) ? node.range ?? null : null;
}

// src/read/compose/files.ts
var DEFAULTS = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
function composeFiles(evidence, repository) {
  const named4 = composeFilesNamed(evidence).flatMap((path) => inRepository(path, repository) ?? []);
  const files = named4.length > 0 ? named4 : foundByDefault(repository);
  const read2 = /* @__PURE__ */ new Map();
  for (const file of files) addWithIncludes(file, repository, read2);
  return [...read2.values()];
}
function inRepository(path, repository) {
  if (path.startsWith("/")) return repository.relative(path);
  const direct = normal(path);
  if (repository.has(direct)) return direct;
  const inner = repository.paths.filter((known) => known.endsWith(`/${direct}`));
  return inner.length === 1 ? inner[0] ?? null : null;
}
function foundByDefault(repository) {
  const captured = repository.paths.filter((path) => repository.text(path) !== null);
  for (const name of DEFAULTS) {
    const [main] = captured.filter((path) => basename(path) === name).sort((a, b) => a.split("/").length - b.split("/").length);
    if (main === void 0) continue;
    const stem = main.replace(/\.ya?ml$/, "");
    return [main, `${stem}.override.yml`, `${stem}.override.yaml`].filter(
      (path) => captured.includes(path)
    );
  }
  return [];
}
function addWithIncludes(file, repository, read2) {
  const text = repository.text(file);
  if (text === null || read2.has(file)) return;
  const positions = readPositions(file, text);
  for (const { path, value } of positions.entries) {
    const [top, , third] = path;
    const names2 = top === "include" && (path.length === 2 || third === "path");
    if (names2 && value !== null) {
      const included = resolve(dirname(file), value);
      if (included !== file) addWithIncludes(included, repository, read2);
    }
  }
  read2.set(file, positions);
}

// src/read/compose/service-entries.ts
var DEEPEST2 = 8;
function layersOf(service, files, repository, depth = 0) {
  return files.flatMap((positions) => {
    const own = positions.entries.filter(({ path }) => path[0] === "services" && path[1] === service).map((entry) => ({ ...entry, path: entry.path.slice(2) }));
    if (own.length === 0) return [];
    const base = extended(own, positions, repository);
    if (base === null || depth >= DEEPEST2) return [own];
    return [...layersOf(base.service, [base.positions], repository, depth + 1), own];
  });
}
function extended(layer, positions, repository) {
  const value = (...path) => layer.find((entry) => entry.path.join(".") === path.join("."))?.value ?? null;
  const service = value("extends", "service") ?? value("extends");
  if (service === null) return null;
  const named4 = value("extends", "file");
  if (named4 === null) return { service, positions };
  const file = resolve(dirname(positions.file), named4);
  const text = repository.text(file);
  return text === null ? null : { service, positions: readPositions(file, text) };
}

// src/read/compose/short-forms.ts
function writtenPort(text) {
  const parts = splitOutsideVariables(text.replace(/\/(tcp|udp)$/, ""));
  return { container: firstNumber(parts.at(-1)), host: firstNumber(parts.at(-2)) };
}
function writtenTarget(text) {
  const parts = splitOutsideVariables(text);
  return parts[1] ?? parts[0] ?? "";
}
function splitOutsideVariables(text) {
  return text.match(/(?:\$\{[^}]*\}|[^:])+/g) ?? [];
}
function firstNumber(text) {
  const digits = /^(\d+)(?:-\d+)?$/.exec(text ?? "")?.[1];
  return digits === void 0 ? null : Number(digits);
}

// src/read/compose/service-places.ts
var KEYED = /* @__PURE__ */ new Set(["environment", "depends_on", "networks", "labels", "secrets", "configs"]);
var REPLACED = ["command", "entrypoint", "healthcheck.test"];
var MATCHED = ["ports", "volumes"];
function servicePlaces(layers, resolved) {
  const places = /* @__PURE__ */ new Map();
  for (const layer of layers) {
    for (const entry of layer) {
      const key = keyOf(entry, layer);
      if (key === null) continue;
      if (REPLACED.includes(key)) forgetBelow(places, key);
      places.set(key, entry.place);
    }
  }
  for (const list of MATCHED) {
    for (const [key, place] of matched(list, layers, resolved)) places.set(key, place);
  }
  return Object.fromEntries(places);
}
function keyOf({ path, value }, layer) {
  const [first, second, ...rest] = path;
  if (first === void 0) return "";
  if (second !== void 0 && MATCHED.includes(first)) return null;
  if (second === void 0 || !KEYED.has(first) || !/^\d+$/.test(second)) return path.join(".");
  const long = layer.find(
    (entry) => entry.path[0] === first && entry.path[1] === second && entry.path[2] === "source"
  );
  const name = (value ?? long?.value ?? second).split("=")[0] ?? second;
  return [first, name, ...rest].join(".");
}
function forgetBelow(places, key) {
  for (const known of [...places.keys()]) if (known.startsWith(`${key}.`)) places.delete(known);
}
function tcpPorts(resolved) {
  return array(at(resolved, "ports")).filter((port) => at(port, "protocol") !== "udp");
}
function matched(list, layers, resolved) {
  const items = layers.flatMap((layer) => itemsOf(list, layer));
  const targets = list === "ports" ? tcpPorts(resolved) : array(at(resolved, list));
  return targets.flatMap((target, index2) => {
    let best = null;
    let bestScore = 1;
    for (const item of items) {
      const score = item.says(target);
      if (score >= bestScore) [best, bestScore] = [item, score];
    }
    return (best?.entries ?? []).map(
      ({ path, place }) => [[list, index2, ...path.slice(2)].join("."), place]
    );
  });
}
function itemsOf(list, layer) {
  const below2 = layer.filter(({ path }) => path[0] === list && path[1] !== void 0);
  const groups = Map.groupBy(below2, ({ path }) => path[1]);
  return [...groups.values()].map((entries) => {
    const value = (...path) => entries.find((entry) => entry.path.slice(2).join(".") === path.join("."))?.value ?? null;
    const short = value();
    const says = list === "ports" ? saysPort(short, value("target"), value("published")) : saysTarget(short === null ? value("target") : writtenTarget(short));
    return { says, entries };
  });
}
function saysPort(short, target, published) {
  const written = short === null ? null : writtenPort(short);
  const container = written ? written.container : number(target);
  const host = written ? written.host : number(published);
  return (resolved) => {
    if (container !== null && container !== number(at(resolved, "target"))) return 0;
    const bound2 = number(at(resolved, "published"));
    if (host !== null && host !== bound2) return 0;
    return 1 + (container === null ? 0 : 1) + (host === null ? 0 : 1);
  };
}
function saysTarget(target) {
  return (resolved) => {
    const actual = string(at(resolved, "target"));
    if (target === null || actual === null) return 0;
    if (target.replace(/\/$/, "") === actual.replace(/\/$/, "")) return 2;
    return target.includes("$") ? 1 : 0;
  };
}

// src/read/compose/services.ts
function readServices(capture, files, repository) {
  return Object.entries(record(at(capture.body, "services"))).map(([name, resolved]) => {
    const places = servicePlaces(layersOf(name, files, repository), resolved);
    return fact(
      "compose.service",
      name,
      { ...serviceOf(resolved, repository), places },
      witness({
        source: name,
        how: capture.how,
        at: capture.at,
        place: places[""] ?? null,
        quote: `services.${name}`
      })
    );
  });
}
function serviceOf(service, repository) {
  const get = (...keys) => at(service, ...keys);
  return {
    image: string(get("image")),
    build: buildOf(get("build"), repository),
    containerName: string(get("container_name")),
    hostname: string(get("hostname")),
    command: wordsOf(get("command")),
    entrypoint: wordsOf(get("entrypoint")),
    environment: namesOf(get("environment")),
    ports: tcpPorts(service).map((port) => ({
      container: number(at(port, "target")) ?? 0,
      host: number(at(port, "published"))
    })),
    expose: array(get("expose")).flatMap((port) => number(`${port}`.split("/")[0]) ?? []),
    networks: namesOf(get("networks")).map((name) => ({
      name,
      aliases: strings(get("networks", name, "aliases"))
    })),
    networkMode: string(get("network_mode")),
    dependsOn: namesOf(get("depends_on")).map((name) => ({
      service: name,
      condition: string(get("depends_on", name, "condition")) ?? "service_started"
    })),
    volumes: array(get("volumes")).map((volume) => volumeOf(volume, repository)),
    healthcheck: healthcheckOf(get("healthcheck")),
    memoryLimit: bytes(get("deploy", "resources", "limits", "memory")) ?? bytes(get("mem_limit")),
    restart: string(get("restart")) ?? string(get("deploy", "restart_policy", "condition")),
    readOnly: get("read_only") === true,
    profiles: strings(get("profiles"))
  };
}
function buildOf(build, repository) {
  const context = string(build) ?? string(at(build, "context"));
  if (context === null) return null;
  return {
    context: inRepository2(context, repository),
    dockerfile: string(at(build, "dockerfile")) ?? "Dockerfile",
    target: string(at(build, "target"))
  };
}
function inRepository2(path, repository) {
  if (!path.startsWith("/")) return /^[a-z][\w+.-]*:/i.test(path) ? path : normal(path) || ".";
  const inside2 = repository.relative(path);
  return inside2 === null ? path : inside2 || ".";
}
function dockerfilePath(build) {
  const { context, dockerfile } = build;
  const path = resolve(context === "." ? "" : context, dockerfile);
  return path.startsWith("/") || /^[a-z][\w+.-]*:/i.test(context) ? null : path;
}
function wordsOf(value) {
  const single = string(value);
  if (single !== null) return [single];
  return Array.isArray(value) ? strings(value) : null;
}
function namesOf(value) {
  if (!Array.isArray(value)) return Object.keys(record(value));
  return strings(value).map((item) => item.split("=")[0] ?? item);
}
function volumeOf(volume, repository) {
  const type = string(at(volume, "type")) ?? "volume";
  const source = string(at(volume, "source")) ?? "";
  return {
    type,
    source: type === "bind" ? inRepository2(source, repository) : source,
    target: string(at(volume, "target")) ?? "",
    readOnly: at(volume, "read_only") === true
  };
}
function healthcheckOf(check) {
  const test = wordsOf(at(check, "test")) ?? [];
  const disabled = at(check, "disable") === true || test[0] === "NONE";
  return test.length === 0 && !disabled ? null : { test, disabled };
}
var UNITS = { b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
function bytes(value) {
  const found = /^(\d+(?:\.\d+)?)\s*([bkmg])?i?b?$/i.exec(
    `${string(value) ?? number(value) ?? ""}`
  );
  if (!found) return null;
  return Math.round(Number(found[1]) * (UNITS[found[2]?.toLowerCase() ?? "b"] ?? 1)) || null;
}

// src/read/container/config.ts
function readConfig(capture) {
  const { subject, body } = capture;
  const config = configOf(body);
  const shown = { Entrypoint: config.entrypoint, Cmd: config.command, User: config.user };
  return fact(
    "container.config",
    subject,
    config,
    witness({ source: subject, how: capture.how, at: capture.at, quote: JSON.stringify(shown) })
  );
}
function configOf(body) {
  const config = record(at(body, "Config"));
  const host = record(at(body, "HostConfig"));
  const variables = strings(config["Env"]).map(splitVariable);
  return {
    image: string(config["Image"]) ?? "",
    entrypoint: strings(config["Entrypoint"]),
    command: strings(config["Cmd"]),
    workdir: string(config["WorkingDir"]) || "/",
    user: string(config["User"]) ?? "",
    envNames: variables.map(([name]) => name),
    env: Object.fromEntries(
      variables.flatMap(([name, value]) => value === null ? [] : [[name, value]])
    ),
    exposed: Object.keys(record(config["ExposedPorts"])).flatMap((key) => portOf(key) ?? []),
    published: publishedPorts(body),
    readOnly: host["ReadonlyRootfs"] === true,
    memoryLimit: number(host["Memory"]) || null,
    networkMode: string(host["NetworkMode"]) ?? "",
    mounts: array(at(body, "Mounts")).map(mountOf)
  };
}
function splitVariable(entry) {
  const equals = entry.indexOf("=");
  return equals < 0 ? [entry, null] : [entry.slice(0, equals), entry.slice(equals + 1)];
}
function publishedPorts(body) {
  const now = record(at(body, "NetworkSettings", "Ports"));
  const asked = record(at(body, "HostConfig", "PortBindings"));
  const bound2 = Object.keys(now).length > 0 ? now : asked;
  const pairs = Object.entries(bound2).flatMap(([key, bindings]) => {
    const container = portOf(key);
    if (container === null) return [];
    return array(bindings).flatMap((binding) => {
      const host = number(at(binding, "HostPort"));
      return host === null ? [] : [{ container, host }];
    });
  });
  return [...new Map(pairs.map((pair) => [`${pair.container}:${pair.host}`, pair])).values()];
}
function portOf(key) {
  return key.endsWith("/udp") ? null : number(key.split("/")[0]);
}
function mountOf(mount) {
  const type = string(at(mount, "Type"));
  return {
    type: type === "bind" || type === "volume" || type === "tmpfs" ? type : "other",
    source: string(type === "volume" ? at(mount, "Name") : at(mount, "Source")) ?? "",
    target: string(at(mount, "Destination")) ?? "",
    readOnly: at(mount, "RW") === false
  };
}

// src/read/container/health.ts
var STATUSES = ["starting", "healthy", "unhealthy"];
function readHealth(capture) {
  const { subject, how, body } = capture;
  const health = at(body, "State", "Health");
  const runs = array(at(health, "Log"));
  const log = runs.map((run) => ({
    exitCode: number(at(run, "ExitCode")) ?? -1,
    output: string(at(run, "Output")) ?? ""
  }));
  const status = STATUSES.find((known) => known === at(health, "Status")) ?? "none";
  return fact(
    "container.health",
    subject,
    {
      status,
      failingStreak: number(at(health, "FailingStreak")) ?? 0,
      test: strings(at(body, "Config", "Healthcheck", "Test")),
      log
    },
    witness({
      source: subject,
      how,
      at: string(at(runs.at(-1), "End")) ?? capture.at,
      quote: withoutProgress(log.at(-1)?.output ?? "") || null
    })
  );
}
var PROGRESS2 = /^\s*(?:% Total|Dload|\d+(?:\s+[\d.]+[kMG]?){3,})/;
function withoutProgress(output) {
  return output.split(/[\r\n]+/).filter((line) => !PROGRESS2.test(line)).join("\n");
}

// src/read/container/network.ts
var SHORT_ID = 12;
function readNetworks(capture, names2) {
  const { subject, how, body } = capture;
  const id = string(at(body, "Id")) ?? "";
  return Object.entries(record(at(body, "NetworkSettings", "Networks"))).map(([name, settings]) => {
    const address = string(at(settings, "IPAddress")) ?? "";
    const aliases = /* @__PURE__ */ new Set([
      ...strings(at(settings, "Aliases")),
      ...strings(at(settings, "DNSNames"))
    ]);
    return fact(
      "container.network",
      subject,
      {
        network: names2.get(name) ?? name,
        address,
        aliases: [...aliases].filter((alias) => alias !== id.slice(0, SHORT_ID))
      },
      witness({
        source: subject,
        how,
        at: capture.at,
        quote: JSON.stringify({ [name]: { IPAddress: address, Aliases: [...aliases] } })
      })
    );
  });
}
function networkNames(config) {
  return new Map(
    Object.entries(record(at(config, "networks"))).map(([key, network]) => [
      string(at(network, "name")) ?? key,
      key
    ])
  );
}

// src/read/container/state.ts
var STATUSES2 = [
  "created",
  "running",
  "paused",
  "restarting",
  "removing",
  "exited",
  "dead"
];
function readState(capture) {
  const { subject, body } = capture;
  const state = record(at(body, "State"));
  const shown = {
    Status: state["Status"],
    ExitCode: state["ExitCode"],
    OOMKilled: state["OOMKilled"],
    RestartCount: at(body, "RestartCount"),
    Error: state["Error"]
  };
  return fact(
    "container.state",
    subject,
    containerState(body),
    witness({ source: subject, how: capture.how, at: capture.at, quote: JSON.stringify(shown) })
  );
}
function containerState(body) {
  const state = record(at(body, "State"));
  const status = STATUSES2.find((known) => known === state["Status"]) ?? "dead";
  const error = string(state["Error"]) ?? "";
  const finishedAt = moment(state["FinishedAt"]);
  const ended = status !== "running" && status !== "paused" && (finishedAt !== null || error !== "");
  return {
    id: string(at(body, "Id")) ?? "",
    name: (string(at(body, "Name")) ?? "").replace(/^\//, ""),
    status,
    // A start that fails counts as an end: the engine then keeps 126, 127 or 128 here.
    exitCode: ended ? number(state["ExitCode"]) : null,
    error,
    oomKilled: state["OOMKilled"] === true,
    restartCount: number(at(body, "RestartCount")) ?? 0,
    restartPolicy: string(at(body, "HostConfig", "RestartPolicy", "Name")) || "no",
    startedAt: moment(state["StartedAt"]),
    finishedAt
  };
}
function absentContainer(service, how, when) {
  return fact(
    "container.state",
    service,
    {
      id: "",
      name: "",
      status: "absent",
      exitCode: null,
      error: "",
      oomKilled: false,
      restartCount: 0,
      restartPolicy: "no",
      startedAt: null,
      finishedAt: null
    },
    witness({ source: service, how, at: when })
  );
}
function moment(value) {
  const text = string(value);
  return text === null || text === "" || text.startsWith("0001-") ? null : text;
}

// src/read/container/containers.ts
function readContainers(evidence) {
  const names2 = networkNames(evidence.looked("compose.config")[0]?.body);
  const present = evidence.looked("docker.inspect").flatMap((capture) => {
    const read2 = { ...capture, body: array(capture.body)[0] ?? capture.body };
    return [readState(read2), readConfig(read2), ...readNetworks(read2, names2), readHealth(read2)];
  });
  return [...present, ...readAbsent(evidence)];
}
function readAbsent(evidence) {
  const [engine] = evidence.looked("engine");
  const inspected = evidence.all("docker.inspect");
  const failed2 = evidence.looked("compose.run").some(({ body }) => (body.exitCode ?? 0) !== 0);
  if (!engine || !(failed2 || inspected.some(({ body }) => body !== null))) return [];
  const present = new Set(inspected.map(({ subject }) => subject));
  return evidence.looked("compose.config").flatMap(({ body }) => Object.keys(record(at(body, "services")))).filter((service) => !present.has(service)).map((service) => absentContainer(service, "docker ps --all", engine.at));
}

// src/read/container/events.ts
var ACTIONS = [
  "create",
  "start",
  "die",
  "oom",
  "kill",
  "restart",
  "stop",
  "destroy"
];
function readEvents(capture) {
  return capture.body.flatMap((event) => {
    const labels = at(event, "Actor", "Attributes");
    const service = string(at(labels, "com.docker.compose.service"));
    const body = eventOf(string(at(event, "Action")) ?? string(at(event, "status")) ?? "", labels);
    const oneOff = string(at(labels, "com.docker.compose.oneoff"))?.toLowerCase() === "true";
    if (service === null || body === null || oneOff) return [];
    const name = string(at(labels, "name")) ?? service;
    const exit = body.exitCode === null ? "" : ` (exit code ${body.exitCode})`;
    return fact(
      "container.event",
      service,
      body,
      witness({
        source: service,
        how: capture.how,
        at: momentOf(event),
        quote: `${name}: ${string(at(event, "Action")) ?? body.action}${exit}`
      })
    );
  });
}
function eventOf(action, labels) {
  const health = /^health_status: ?(\w+)/.exec(action);
  if (health) return { action: "health", exitCode: null, detail: health[1] ?? "" };
  const known = ACTIONS.find((candidate) => candidate === action);
  if (!known) return null;
  return {
    action: known,
    exitCode: known === "die" ? number(at(labels, "exitCode")) : null,
    detail: known === "kill" ? string(at(labels, "signal")) ?? "" : ""
  };
}
function momentOf(event) {
  const nanoseconds = number(at(event, "timeNano"));
  const seconds = number(at(event, "time"));
  const ms = nanoseconds !== null ? nanoseconds / 1e6 : seconds !== null ? seconds * 1e3 : null;
  return ms === null ? null : new Date(Math.floor(ms)).toISOString();
}

// src/read/container/listeners.ts
var LISTEN = "0A";
var DOCKER_DNS = "127.0.0.11";
function readListeners(capture) {
  const { tcp, tcp6 } = capture.body;
  const found = [...listenersIn(tcp, 4), ...listenersIn(tcp6, 6)];
  return found.filter(({ listener }) => listener.address !== DOCKER_DNS).map(
    ({ listener, line }) => fact(
      "listener",
      capture.subject,
      listener,
      witness({ source: capture.subject, how: capture.how, at: capture.at, quote: line })
    )
  );
}
function listenersIn(table2, family) {
  return table2.split("\n").flatMap((line) => {
    const [, local2, , state] = line.trim().split(/\s+/);
    const [hex, port] = local2?.split(":") ?? [];
    if (state !== LISTEN || !hex || !port || hex.length !== (family === 4 ? 8 : 32)) return [];
    const address = family === 4 ? ipv4(hex) : ipv6(hex);
    const loopback = address.startsWith("127.") || address === "::1";
    return [{ listener: { address, port: Number.parseInt(port, 16), family, loopback }, line }];
  });
}
function bytesOf(hex) {
  const words = hex.match(/.{8}/g) ?? [];
  return words.flatMap(
    (word) => (word.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)).reverse()
  );
}
function ipv4(hex) {
  return bytesOf(hex).join(".");
}
function ipv6(hex) {
  const bytes2 = bytesOf(hex);
  const mapped = bytes2.slice(0, 10).every((byte) => byte === 0) && bytes2[10] === 255;
  if (mapped && bytes2[11] === 255) return bytes2.slice(12).join(".");
  const groups = Array.from(
    { length: 8 },
    (_, index2) => ((bytes2[2 * index2] ?? 0) << 8 | (bytes2[2 * index2 + 1] ?? 0)).toString(16)
  );
  return shorten(groups.join(":"));
}
function shorten(address) {
  const runs = address.match(/(?:^|:)(?:0(?::|$)){2,}/g) ?? [];
  const longest = runs.reduce((best, run) => run.length > best.length ? run : best, "");
  return longest === "" ? address : address.replace(longest, "::");
}

// src/read/container/lookups.ts
function readDns(capture) {
  return capture.body.map((answer2) => {
    const said2 = answer2.addresses?.join(", ") ?? answer2.error ?? "no answer";
    return fact(
      "dns.answer",
      capture.subject,
      answer2,
      witness({
        source: capture.subject,
        how: capture.how,
        at: capture.at,
        quote: `${answer2.name}: ${said2}`
      })
    );
  });
}
function readConnects(capture) {
  return capture.body.map(
    (connect) => fact(
      "tcp.connect",
      capture.subject,
      connect,
      witness({
        source: capture.subject,
        how: capture.how,
        at: capture.at,
        quote: `${connect.host}:${connect.port} ${connect.result}`
      })
    )
  );
}

// src/read/container/memory.ts
var NO_LIMIT = 2 ** 60;
function readMemory(capture) {
  const files = new Map(
    Object.entries(capture.body).map(([path, text]) => [path.split("/").at(-1) ?? path, text])
  );
  const value = (...names2) => {
    const text = names2.map((name) => files.get(name)?.trim()).find((found) => found !== void 0);
    return text !== void 0 && /^\d+$/.test(text) ? Number(text) : null;
  };
  const limit = value("memory.max", "memory.limit_in_bytes");
  const counters = ["memory.events", "memory.oom_control"].map((name) => files.get(name) ?? "");
  const kills = counters.map((text) => /^oom_kill (\d+)$/m.exec(text)?.[1]).find((n) => n);
  return fact(
    "container.memory",
    capture.subject,
    {
      limit: limit !== null && limit < NO_LIMIT ? limit : null,
      usage: value("memory.current", "memory.usage_in_bytes"),
      peak: value("memory.peak", "memory.max_usage_in_bytes"),
      oomKills: kills === void 0 ? null : Number(kills)
    },
    witness({
      source: capture.subject,
      how: capture.how,
      at: capture.at,
      quote: kills === void 0 ? null : `oom_kill ${kills}`
    })
  );
}

// src/read/feeds.ts
var FEEDS = {
  "http.exchange": [{ capture: "exchange", reach: "same" }],
  "container.state": [{ capture: "docker.inspect", reach: "same" }],
  "container.config": [{ capture: "docker.inspect", reach: "same" }],
  "container.network": [{ capture: "docker.inspect", reach: "same" }],
  "container.health": [{ capture: "docker.inspect", reach: "same" }],
  "container.event": [{ capture: "docker.events", reach: "every" }],
  "container.memory": [{ capture: "cgroup.memory", reach: "same" }],
  "compose.service": [{ capture: "compose.config", reach: "every" }],
  "compose.failure": [
    { capture: "compose.run", reach: "every" },
    { capture: "docker.inspect", reach: "same" }
  ],
  "dockerfile.instruction": [{ capture: "repo.file", reach: "dockerfile" }],
  "bind.source": [{ capture: "bind.sources", reach: "same" }],
  script: [{ capture: "repo.tree", reach: "every" }],
  listener: [{ capture: "listeners", reach: "same" }],
  "dns.answer": [{ capture: "dns", reach: "same" }],
  "tcp.connect": [{ capture: "connects", reach: "same" }],
  "nginx.directive": [{ capture: "nginx.config", reach: "same" }],
  "nginx.problem": [{ capture: "nginx.config", reach: "same" }],
  "nginx.route": [{ capture: "nginx.config", reach: "same" }],
  "nginx.error": [{ capture: "docker.logs", reach: "nginx" }],
  "nginx.access": [{ capture: "docker.logs", reach: "nginx" }],
  "app.log": [{ capture: "docker.logs", reach: "same" }]
};

// src/read/coverage.ts
var CONFIGURED = ["nginx.directive", "nginx.problem", "nginx.route"];
function coverageOf(evidence, stack) {
  const known = (subjects, kinds) => subjects.flatMap((subject) => kinds.map((kind) => ({ kind, subject, coverage: LOOKED })));
  const fromCaptures = Object.keys(FEEDS).flatMap(
    (kind) => FEEDS[kind].flatMap(
      ({ capture, reach }) => evidence.all(capture).flatMap(
        ({ subject, coverage }) => subjectsOf(subject, reach, stack).map((reached) => ({
          kind,
          subject: reached,
          coverage: coverage.is === "looked" && stack.hidden(kind, reached) || coverage
        }))
      )
    )
  );
  return [
    ...known(stack.configuredFromFiles, CONFIGURED),
    ...known(stack.notBuilt, ["dockerfile.instruction"]),
    ...known(stack.absent, ["container.state"]),
    ...fromCaptures
  ];
}
function subjectsOf(subject, reach, stack) {
  switch (reach) {
    case "same":
      return [subject];
    case "every":
      return [""];
    case "nginx":
      return stack.isNginx(subject) ? [subject] : [];
    case "dockerfile":
      return stack.builtWith(subject);
  }
}

// src/read/dockerfile/parse.ts
var import_dockerfile_ast = __toESM(require_main(), 1);

// src/read/dockerfile/variables.ts
function expand(text, known) {
  return text.replace(
    /\\\$|\$(?:(\w+)|\{(\w+)(?::([-+])([^}]*))?\})/g,
    (whole, bare2, braced, sign, word = "") => {
      if (whole === "\\$") return "$";
      const value = known[bare2 ?? braced ?? ""];
      if (sign === "+") return value ? word : "";
      if (sign === "-") return value || word;
      return value ?? whole;
    }
  );
}

// src/read/dockerfile/parse.ts
var COMMANDS = /* @__PURE__ */ new Set(["CMD", "ENTRYPOINT", "RUN", "SHELL", "HEALTHCHECK"]);
function parseDockerfile(file, text, buildArgs = {}) {
  const stages = [];
  const global = {};
  const ofStage = /* @__PURE__ */ new Map();
  let known = global;
  for (const instruction of import_dockerfile_ast.DockerfileParser.parse(text).getInstructions()) {
    const keyword = instruction.getKeyword();
    const step3 = stepOf(instruction, keyword === "FROM" ? global : known);
    if (keyword === "FROM") {
      const [base = "", as, word = null] = step3.args;
      const name = as?.toUpperCase() === "AS" ? word : null;
      known = { ...ofStage.get(base.toLowerCase()) };
      if (name !== null) ofStage.set(name.toLowerCase(), known);
      stages.push({ name, base, steps: [step3] });
    } else stages.at(-1)?.steps.push(step3);
    if (keyword === "ARG") define(step3, known, { ...global, ...buildArgs });
    if (keyword === "ENV") defineAll(step3, known);
  }
  return { file, stages };
}
function stagesThatRun(dockerfile, target) {
  const last = target === null ? dockerfile.stages.at(-1) : stageNamed(dockerfile, target);
  const chain = [];
  for (let stage = last; stage && !chain.includes(stage); ) {
    chain.unshift(stage);
    const index2 = dockerfile.stages.indexOf(stage);
    stage = stageNamed({ ...dockerfile, stages: dockerfile.stages.slice(0, index2) }, stage.base);
  }
  return chain;
}
function stageNamed({ stages }, name) {
  const lower = name.toLowerCase();
  return stages.findLast((stage) => stage.name?.toLowerCase() === lower) ?? (/^\d+$/.test(name) ? stages[Number(name)] : void 0);
}
function stepOf(instruction, known) {
  const keyword = instruction.getKeyword();
  const range = instruction.getRange();
  const flags = instruction instanceof import_dockerfile_ast.ModifiableInstruction ? instruction.getFlags() : [];
  const heredocs = instruction instanceof import_dockerfile_ast.Copy ? instruction.getHeredocs() : [];
  const content2 = instruction.getArgumentsContent() ?? "";
  return {
    keyword,
    ...argumentsOf(keyword, heredocs.length > 0 ? content2.split("\n")[0] ?? "" : content2, known),
    flags: Object.fromEntries(
      flags.map((flag) => [flag.getName(), expand(flag.getValue() ?? "", known)])
    ),
    heredocs: heredocs.map((heredoc) => {
      const { start, end } = heredoc.getContentRange() ?? { start: range.end, end: range.end };
      return { name: heredoc.getName(), line: start.line + 1, lines: end.line - start.line + 1 };
    }),
    line: range.start.line + 1,
    endLine: range.end.line + 1,
    text: `${keyword} ${content2}`
  };
}
function argumentsOf(keyword, content2, known) {
  const command = keyword === "HEALTHCHECK" ? content2.replace(/^CMD\s+/i, "") : content2;
  const elements = jsonStrings(command);
  if (COMMANDS.has(keyword)) {
    return elements ? { form: "exec", args: elements } : {
      form: "shell",
      args: [command.replace(command.includes("<<") ? / +/g : /\s+/g, " ").trim()]
    };
  }
  const words = elements ?? content2.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return { form: null, args: words.map((word) => expand(unquote(word), known)) };
}
function jsonStrings(text) {
  if (!text.startsWith("[")) return null;
  try {
    const value = JSON.parse(text);
    return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : null;
  } catch {
    return null;
  }
}
function unquote(word) {
  return word.replace(/^(["'])(.*)\1$/s, "$2").replace(/=(["'])(.*)\1$/s, "=$2");
}
function define(step3, into, given) {
  for (const arg of step3.args) {
    const [name = "", ...value] = arg.split("=");
    const passed = given[name];
    if (passed !== void 0) into[name] = passed;
    else if (value.length > 0) into[name] = value.join("=");
  }
}
function defineAll(step3, into) {
  const [first = "", ...rest] = step3.args;
  if (!first.includes("=")) into[first] = rest.join(" ");
  else define(step3, into, {});
}

// src/read/dockerfile/instructions.ts
function readInstructions(service, dockerfile, target, how) {
  const final = new Set(stagesThatRun(dockerfile, target));
  return dockerfile.stages.flatMap(
    (stage) => stage.steps.map((step3) => {
      const { line, endLine } = step3;
      const place = { file: dockerfile.file, line, ...endLine > line ? { endLine } : {} };
      return fact(
        "dockerfile.instruction",
        service,
        {
          instruction: step3.keyword,
          form: step3.form,
          args: step3.args,
          final: final.has(stage)
        },
        witness({ source: service, how, place, quote: step3.text })
      );
    })
  );
}

// src/read/evidence.ts
function evidenceOf(file) {
  const sorted = file.captures.toSorted(inOrder);
  const byKind = Map.groupBy(sorted, (capture) => capture.kind);
  const all = (kind) => (byKind.get(kind) ?? []).filter((capture) => capture.kind === kind);
  const looked = (kind) => all(kind).filter((capture) => capture.body !== null);
  return {
    all,
    looked,
    of: (kind, subject) => looked(kind).filter((capture) => capture.subject === subject)
  };
}
function inOrder(one, other) {
  return compare2(one.kind, other.kind) || compare2(one.subject, other.subject) || compare2(one.at, other.at) || compare2(one.how, other.how) || // Bodies can be megabytes: they are only compared where nothing else tells two apart.
  compare2(JSON.stringify(one.body), JSON.stringify(other.body));
}
function compare2(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

// src/read/exchange.ts
function readExchange(capture) {
  const { body } = capture;
  return fact(
    "http.exchange",
    capture.subject,
    body,
    witness({
      source: "probe",
      how: capture.how,
      at: body.at,
      quote: `${body.method} ${body.url}: ${said(body.outcome)}`
    })
  );
}
function said(outcome) {
  switch (outcome.is) {
    case "answered":
      return `${outcome.status}`;
    case "refused":
      return `refused (${outcome.code})`;
    case "reset":
      return `closed after ${outcome.afterBytes} bytes (${outcome.detail})`;
    case "timed-out":
      return `no ${outcome.phase} within ${Math.round(outcome.ms)} ms`;
    case "unresolved":
      return `${outcome.name} does not resolve`;
  }
}

// src/read/places/image.ts
var DEEPEST3 = 8;
function builtFrom(path, build, repository) {
  const steps = stepsOf(stagesThatRun(build.dockerfile, build.target));
  return search({ build, repository, depth: 0 }, steps, path);
}
function workdirOf({ dockerfile, target }) {
  return stepsOf(stagesThatRun(dockerfile, target)).at(-1)?.workdir ?? "/";
}
function stepsOf(stages) {
  let workdir = "/";
  return stages.flatMap(
    ({ steps }) => steps.map((step3) => {
      if (step3.keyword === "WORKDIR") workdir = resolve(workdir, step3.args[0] ?? "");
      return { step: step3, workdir };
    })
  );
}
function search(from, steps, path) {
  if (from.depth > DEEPEST3) return null;
  for (const [index2, placed] of [...steps.entries()].reverse()) {
    const { keyword } = placed.step;
    const deeper = { ...from, depth: from.depth + 1 };
    if (keyword === "COPY" || keyword === "ADD") {
      const found = copied(deeper, placed, path);
      if (found) return found;
    }
    if (keyword === "RUN") {
      const earlier = movedFrom(placed, path);
      const found = earlier && search(deeper, steps.slice(0, index2), earlier);
      if (found) return found;
    }
  }
  return null;
}
function copied(from, { step: step3, workdir }, path) {
  const written = step3.args.at(-1) ?? "";
  const target = resolve(workdir, written);
  const inside2 = below(target, path);
  if (inside2 === null) return null;
  const stage = step3.flags["from"];
  for (const source of step3.args.slice(0, -1).toReversed()) {
    const heredoc = step3.heredocs.find(({ name }) => /^<<-?["']?(\w+)/.exec(source)?.[1] === name);
    if (heredoc && (inside2 === "" || inside2 === heredoc.name)) {
      return { file: from.build.dockerfile.file, offset: heredoc.line - 1 };
    }
    const found = stage === void 0 ? fromContext(from, source, inside2) : fromStage(from, stage, normal(`/${source}`), inside2);
    if (found) return found;
  }
  return null;
}
function fromContext(from, source, inside2) {
  const path = resolve(from.build.context, source.replace(/^\/+/, ""));
  if (/[*?[]/.test(path)) {
    const file = resolve(dirname(path), inside2);
    return !inside2.includes("/") && globMatches(path, file) ? sent(from, file) : null;
  }
  if (from.repository.has(path) === "file") {
    return inside2 === "" || inside2 === basename(path) ? sent(from, path) : null;
  }
  return inside2 === "" ? null : sent(from, resolve(path, inside2));
}
function sent({ build, repository }, file) {
  if (repository.has(file) !== "file") return null;
  const own = repository.text(`${build.dockerfile.file}.dockerignore`);
  const ignored = own ?? repository.text(resolve(build.context, ".dockerignore")) ?? "";
  const path = below(build.context, file);
  return path !== null && isDockerIgnored(ignored, path) ? null : { file, offset: 0 };
}
function fromStage(from, name, source, inside2) {
  const stage = stageNamed(from.build.dockerfile, name);
  if (!stage) return null;
  const { stages } = from.build.dockerfile;
  const upTo = { ...from.build.dockerfile, stages: stages.slice(0, stages.indexOf(stage) + 1) };
  const steps = stepsOf(stagesThatRun(upTo, null));
  const candidates2 = inside2 === "" ? [source] : [resolve(source, inside2)];
  if (inside2 === basename(source)) candidates2.push(source);
  for (const candidate of candidates2) {
    const found = search(from, steps, candidate);
    if (found) return found;
  }
  return null;
}
function movedFrom({ step: step3, workdir }, path) {
  const commands = step3.args.join(" ").split(/&&|\|\||[;\n]/);
  for (const command of commands.reverse()) {
    const words = command.trim().split(/\s+/);
    const [program2 = "", ...rest] = words;
    if (program2 !== "cp" && program2 !== "mv" && program2 !== "ln") continue;
    const paths = rest.filter((word) => !word.startsWith("-"));
    const target = resolve(workdir, paths.at(-1) ?? "");
    for (const source of paths.slice(0, -1)) {
      const full = resolve(workdir, source);
      const inside2 = below(target, path);
      if (full === path || inside2 === null) continue;
      if (inside2 === "" || inside2 === basename(full)) return full;
    }
  }
  return null;
}
function globMatches(glob, path) {
  const pattern = glob.replace(/[.+^${}()|\\]/g, "\\$&").replace(/\*/g, "[^/]*").replace(/\?/g, "[^/]");
  try {
    return new RegExp(`^${pattern}$`).test(path);
  } catch {
    return false;
  }
}

// src/read/places/lines.ts
var ENOUGH = 0.5;
function sameShape(source, rendered2) {
  const [from, to] = [linesOf(source), linesOf(rendered2)];
  return from.length === to.length && from.every((line, index2) => alike(line, to[index2] ?? ""));
}
function mostlyFrom(source, rendered2) {
  if (sameShape(source, rendered2)) return true;
  const from = linesOf(source).filter(Boolean);
  const exact = new Set(from);
  const patterns = from.filter((line) => line.includes("$"));
  const to = linesOf(rendered2).filter(Boolean);
  const found = to.filter(
    (line) => exact.has(line) || patterns.some((pattern) => alike(pattern, line))
  );
  return to.length > 0 && found.length / to.length >= ENOUGH;
}
function lineIn(source, rendered2, line) {
  const [from, to] = [linesOf(source), linesOf(rendered2)];
  const wanted = to[line - 1];
  if (wanted === void 0) return null;
  if (sameShape(source, rendered2)) return line;
  return nearest(from, wanted, line) ?? (from.length === to.length ? line : null);
}
function lineSaying(source, text, line) {
  return nearest(linesOf(source), text.trim(), line);
}
function nearest(lines, wanted, line) {
  if (wanted === "") return null;
  const found = lines.flatMap((text, index2) => alike(text, wanted) ? [index2 + 1] : []);
  found.sort((a, b) => Math.abs(a - line) - Math.abs(b - line));
  return found[0] ?? null;
}
var VARIABLE = /\$(?:\w+|\{[^}]*\})/;
function alike(source, rendered2) {
  if (source === rendered2) return true;
  if (!VARIABLE.test(source)) return false;
  const words = source.split(new RegExp(VARIABLE, "g"));
  const [first = "", ...rest] = words;
  if (!rendered2.startsWith(first)) return false;
  let position = first.length;
  for (const [index2, word] of rest.entries()) {
    const last = index2 === rest.length - 1;
    const found = last ? rendered2.length - word.length : rendered2.indexOf(word, position);
    if (found < position || !rendered2.startsWith(word, found)) return false;
    position = found + word.length;
  }
  return position === rendered2.length;
}
function linesOf(text) {
  return text.trimEnd().split("\n").map((line) => line.trim());
}

// src/read/places/mounts.ts
function overlaysOf(container, service, repository) {
  const mounts = container?.mounts ?? service?.volumes ?? [];
  return mounts.map(({ type, source, target }) => ({
    target: normal(target),
    source: type === "bind" ? sourceOf(source, repository) : null,
    showsImage: type === "volume"
  })).sort((a, b) => b.target.length - a.target.length);
}
var DESKTOP = /^\/(?:host_mnt|run\/desktop\/mnt\/host)(?=\/)/;
function sourceOf(source, repository) {
  if (!source.startsWith("/")) return normal(source);
  return repository.relative(source) ?? repository.relative(source.replace(DESKTOP, ""));
}
function overlaid(path, overlays, repository) {
  for (const { target, source, showsImage } of overlays) {
    const inside2 = below(target, path);
    if (inside2 === null) continue;
    if (showsImage) return null;
    if (source === null) return "hidden";
    const file = [source, inside2].filter((part) => part !== "").join("/");
    const found = repository.has(file);
    return found === "file" || found === null && !repository.complete ? { file, offset: 0 } : "hidden";
  }
  return null;
}

// src/read/places/mapper.ts
function createMapper(services, repository) {
  const found = /* @__PURE__ */ new Map();
  const find = (service, path) => {
    const files = services.get(service);
    if (!files) return null;
    const full = absolute(files, path);
    const key = `${service}:${full}`;
    const known = found.get(key);
    if (known !== void 0) return known;
    const origin2 = inForce(files, full, repository);
    found.set(key, origin2);
    return origin2;
  };
  return {
    file: (service, path) => find(service, path)?.file ?? null,
    place(service, path, line = null, text = null) {
      const files = services.get(service);
      const full = files ? absolute(files, path) : path;
      const remote = line === null ? full : `${full}:${line}`;
      const origin2 = find(service, path);
      if (!files || !origin2) return { file: null, line, remote };
      const source = repository.text(origin2.file);
      const rendered2 = files.texts.get(full) ?? null;
      return { file: origin2.file, line: here({ line, text, source, rendered: rendered2, origin: origin2 }), remote };
    }
  };
}
function here(known) {
  const { line, text, source, rendered: rendered2, origin: origin2 } = known;
  if (line === null) return null;
  if (source === null || origin2.offset > 0) return line + origin2.offset;
  if (text !== null && text.trim() !== "") return lineSaying(source, text, line);
  return rendered2 === null ? line : lineIn(source, rendered2, line);
}
function absolute(files, path) {
  const workdir = files.container?.workdir ?? (files.build ? workdirOf(files.build) : "/");
  return resolve(workdir, path);
}
function inForce(files, path, repository) {
  const rendered2 = files.texts.get(path);
  const found = byConstruction(files, path, repository);
  if (rendered2 === void 0 || found === "hidden") return found === "hidden" ? null : found;
  if (found) {
    const source = found.offset > 0 ? null : repository.text(found.file);
    if (source === null || mostlyFrom(source, rendered2)) return found;
  }
  return byContent(files, path, rendered2, repository);
}
var TEMPLATED = /^\/etc\/nginx\/conf\.d\/(.+)$/;
var ENABLED = /^\/etc\/nginx\/sites-enabled\/(.+)$/;
function byConstruction(files, path, repository) {
  const template = TEMPLATED.exec(path)?.[1];
  const rendered2 = template && simple(files, `/etc/nginx/templates/${template}.template`, repository);
  if (rendered2 && rendered2 !== "hidden") return rendered2;
  const direct = simple(files, path, repository);
  if (direct !== null) return direct;
  const enabled = ENABLED.exec(path)?.[1];
  return enabled ? simple(files, `/etc/nginx/sites-available/${enabled}`, repository) : null;
}
function simple(files, path, repository) {
  const overlays = overlaysOf(files.container, files.service, repository);
  const mounted = overlaid(path, overlays, repository);
  if (mounted !== null) return mounted;
  return files.build ? builtFrom(path, files.build, repository) : null;
}
var TELLING = 3;
function byContent(files, path, rendered2, repository) {
  if (rendered2.trim().split("\n").length < TELLING) return null;
  const overlays = overlaysOf(files.container, files.service, repository);
  const reach = [files.build?.context ?? null, ...overlays.map(({ source }) => source)];
  const equal = repository.paths.filter((candidate) => {
    const text = repository.text(candidate);
    const reached = reach.some((folder) => folder !== null && below(folder, candidate) !== null);
    return reached && text !== null && sameShape(text, rendered2);
  });
  const named4 = equal.filter((candidate) => basename(candidate).startsWith(basename(path)));
  const [file, ...others] = equal.length > 1 ? named4 : equal;
  return file !== void 0 && others.length === 0 ? { file, offset: 0 } : null;
}

// src/read/known-services.ts
function knownServices(known) {
  const { evidence, repository, plan, facts, texts } = known;
  const composed = bodies(facts, "compose.service");
  const containers = bodies(facts, "container.config");
  const builds = buildsOf(composed, evidence, repository);
  const configured = new Set(evidence.looked("nginx.config").map(({ subject }) => subject));
  const names2 = /* @__PURE__ */ new Set([...composed.keys(), ...containers.keys(), ...texts.keys()]);
  const mapper = createMapper(
    new Map(
      [...names2].map((name) => [
        name,
        {
          service: composed.get(name) ?? null,
          container: containers.get(name) ?? null,
          build: builds.get(name) ?? null,
          texts: texts.get(name) ?? /* @__PURE__ */ new Map()
        }
      ])
    ),
    repository
  );
  return {
    composed,
    containers,
    builds,
    mapper,
    isNginx: (service) => plan.proxy?.service === service || configured.has(service) || runsNginx(composed.get(service), containers.get(service), builds.get(service))
  };
}
function bodies(facts, kind) {
  const found = facts.filter((fact2) => {
    return fact2.kind === kind;
  });
  return new Map(found.map(({ subject, body }) => [subject, body]));
}
function buildsOf(composed, evidence, repository) {
  const resolved = record(at(evidence.looked("compose.config")[0]?.body, "services"));
  return new Map(
    [...composed].flatMap(([name, { build }]) => {
      const file = build && dockerfilePath(build);
      const text = file ? repository.text(file) : null;
      if (!build || !file || text === null) return [];
      const args = Object.entries(record(at(resolved[name], "build", "args"))).flatMap(
        ([key, value]) => {
          const given = string(value);
          return given === null ? [] : [[key, given]];
        }
      );
      const dockerfile = parseDockerfile(file, text, Object.fromEntries(args));
      const context = build.context === "." ? "" : normal(build.context);
      return [[name, { dockerfile, context, target: build.target }]];
    })
  );
}
var IMAGE = /(?:^|[/_-])(?:nginx|openresty|tengine|angie|freenginx)(?:[:@_-]|$)/;
function isNginxImage(image) {
  return IMAGE.test(image);
}
var PROGRAM = /(?:^|[/\s"])(?:nginx|openresty)(?:\s|"|$)/;
function runsNginx(service, container, build) {
  const command = [
    ...container?.entrypoint ?? service?.entrypoint ?? [],
    ...container?.command ?? service?.command ?? []
  ];
  if (command.length > 0 && container) return PROGRAM.test(command.join(" "));
  if (PROGRAM.test(command.join(" "))) return true;
  if (!build) return isNginxImage(service?.image ?? "");
  const stages = stagesThatRun(build.dockerfile, build.target);
  const started = stages.flatMap(({ steps }) => steps).filter(({ keyword }) => keyword === "CMD" || keyword === "ENTRYPOINT").some(({ args }) => PROGRAM.test(args.join(" ")));
  return started || isNginxImage(stages[0]?.base ?? "");
}

// src/read/app/clean-line.ts
var LONGEST = 16384;
var COLOUR = /\x1b\[[0-9;?]*[A-Za-z]/g;
var COMPOSE = /^[A-Za-z0-9][\w.-]*[ \t]+\| ?/;
var BRACKETED = /^\[\d{4}-\d\d-\d\d[^\]]{0,30}\] (?:\[(\d+)\] )?(?:\[[A-Z]+\] )?/;
var TIMED = /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z| ?[+-]\d\d:?\d\d)?\]?/;
var TOKEN = /^(?:\s+-?\s*(?:UTC|[A-Z]{3,4}(?= \[)|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|LOG)(?=[\s:]|$):?|\s+\[[^\]]{1,40}\])/;
var LEVEL = /^(?:DEBUG|INFO|WARNING|ERROR|CRITICAL):(?:[\w.]+:| +)/;
var PROCESS = /\[(\d+)\]/;
var SYSLOG = /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ [\w.-]+(?:\[(\d+)\])?: /;
var FPM = /^\[\d\d-[A-Z][a-z]{2}-\d{4} [\d:]+\] (?:[A-Z]+: )?/;
var SPRING = /^(\d+) --- \[/;
var NUMBERED = /^\[(\d+)\] /;
var LOGGER = /^(?:in )?[a-z][\w.]*: /;
function cleanLine({ at: at3, text }) {
  const plain2 = undress(text);
  const { body, pid } = withoutHead(plain2);
  const stamped = body.length !== plain2.length;
  const named4 = stamped && LOGGER.test(body) ? body.slice(body.indexOf(": ") + 2) : body;
  return { at: at3, text: plain2, body, message: named4.trimStart(), pid, stamped };
}
function undress(text) {
  const short = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const colourless = short.includes("\x1B[") ? short.replace(COLOUR, "") : short;
  const unended = colourless.endsWith("\r") ? colourless.slice(0, -1) : colourless;
  const bar = unended.indexOf("| ");
  return bar > 0 && bar < 80 ? unended.replace(COMPOSE, "") : unended;
}
function withoutHead(text) {
  const first = text.charCodeAt(0);
  const digit = first >= 48 && first <= 57;
  const bracket = first === 91;
  const capital = first >= 65 && first <= 90;
  if (bracket)
    return behind(text, BRACKETED) ?? behind(text, NUMBERED) ?? behind(text, FPM) ?? timed(text);
  if (digit) return timed(text);
  if (capital) return behind(text, LEVEL) ?? syslog(text) ?? { body: text, pid: null };
  return { body: text, pid: null };
}
function behind(text, head) {
  const match = head.exec(text);
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  const level = /^[A-Z]+ (?=in )/.exec(rest);
  return {
    body: level === null ? rest : rest.slice(level[0].length),
    pid: match[1] === void 0 ? null : Number(match[1])
  };
}
function syslog(text) {
  return text.charCodeAt(3) === 32 ? behind(text, SYSLOG) : null;
}
function timed(text) {
  const time = TIMED.exec(text);
  if (time === null) return { body: text, pid: null };
  let end = time[0].length;
  let pid = null;
  for (let tokens = 0; tokens < 4; tokens++) {
    const token = TOKEN.exec(text.slice(end, end + 80));
    if (token === null) break;
    const number2 = PROCESS.exec(token[0]);
    if (number2 !== null) pid = Number(number2[1]);
    end += token[0].length;
  }
  const rest = text.slice(end);
  const dash = /^\s+-\s+(?:[\w.]+ - [A-Z]+ - )?/.exec(rest);
  const body = dash === null ? rest.replace(end > time[0].length ? /^\s+/ : /^\s/, "") : rest.slice(dash[0].length);
  const spring = SPRING.exec(body);
  const colon = spring === null ? -1 : body.indexOf(" : ");
  return colon < 0 ? { body, pid } : { body: body.slice(colon + 3), pid: Number(spring?.[1]) };
}

// src/read/app/python/launch.ts
var BINARIES = [
  "python",
  "python3",
  ...[8, 9, 10, 11, 12, 13, 14].map((minor) => `python3.${minor}`)
];
var python = {
  first: Object.fromEntries(BINARIES.map((binary) => [binary, notStarted]))
};
function notStarted({ body }, context) {
  const module = /: No module named '?([\w.]+)'?$/.exec(body)?.[1] ?? /\(ModuleNotFoundError: No module named '([\w.]+)'\)$/.exec(body)?.[1];
  if (module !== void 0) {
    const message2 = `No module named '${module}'`;
    const error = {
      is: "module-not-found",
      module,
      inRepository: context.inRepository(module)
    };
    return { ...BARE, name: "ModuleNotFoundError", message: message2, error };
  }
  const [, path, errno] = /: can't open file '([^']+)': \[Errno (\d+)\]/.exec(body) ?? [];
  if (path === void 0) return null;
  const message = `[Errno ${errno}] '${path}'`;
  const denied = errno === "13";
  return denied ? { ...BARE, name: "PermissionError", message, error: { is: "permission", path, errno: 13 } } : { ...BARE, name: "FileNotFoundError", message, error: { is: "file-not-found", path } };
}
var BARE = {
  code: "exception",
  language: "python",
  during: "boot",
  path: null,
  origin: null,
  frames: [],
  program: "python"
};

// src/read/app/rules/access.ts
var REQUEST = /^([A-Z]+) (\S+)$/;
var STATUS = /^ HTTP\/[\d.]+" (\d{3})(?: |$)/;
var SHORT = /^([A-Z]+) (\/\S*) (\d{3}) [\d.]+ ms/;
var METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];
var access = {
  first: Object.fromEntries(METHODS.map((method) => [method, shortAccess]))
};
function quotedAccess({ body }) {
  const version = body.indexOf(" HTTP/");
  if (version < 0) return null;
  const quote2 = body.lastIndexOf('"', version);
  if (quote2 < 0 || body.slice(0, quote2).includes("://")) return null;
  const [, method, path] = REQUEST.exec(body.slice(quote2 + 1, version)) ?? [];
  const status = STATUS.exec(body.slice(version, version + 20))?.[1];
  if (method === void 0 || path === void 0 || status === void 0) return null;
  return { code: "access", method, path, status: Number(status) };
}
function shortAccess({ message }) {
  const [, method, path, status] = SHORT.exec(message) ?? [];
  if (method === void 0 || path === void 0 || status === void 0) return null;
  return { code: "access", method, path, status: Number(status) };
}

// src/read/app/rules/django.ts
var django = {
  first: {
    Invalid: ({ message }) => rejectedHost(message),
    Internal: ({ message }) => {
      const path = /^Internal Server Error: (\/\S*)/.exec(message)?.[1];
      return path === void 0 ? null : { code: "heading", during: "request", path };
    },
    Exception: ({ message }) => {
      const path = /^Exception on (\S+) \[[A-Z]+\]/.exec(message)?.[1];
      return path === void 0 ? null : { code: "heading", during: "request", path };
    },
    Starting: ({ message }) => {
      const [, host, port] = /^Starting development server at https?:\/\/(.+):(\d+)\//.exec(message) ?? [];
      if (host === void 0 || port === void 0) return null;
      return {
        code: "listening",
        server: "django",
        host: host.replace(/^\[|\]$/g, ""),
        port: Number(port)
      };
    },
    "*": ({ message }) => {
      const all = /^\* Running on all addresses \(([^)]+)\)/.exec(message)?.[1];
      const [, host, port] = /^\* Running on https?:\/\/(\[[^\]]+\]|[^:/\s]+):(\d+)/.exec(message) ?? [];
      if (all !== void 0) return { code: "all-addresses", host: all };
      if (host === void 0 || port === void 0) return null;
      return {
        code: "listening",
        server: "flask",
        host: host.replace(/^\[|\]$/g, ""),
        port: Number(port)
      };
    },
    CommandError: ({ message }) => ({
      code: "tool-failed",
      tool: "manage.py",
      detail: message.slice("CommandError: ".length)
    }),
    Unknown: ({ message }) => /^Unknown command: '?[\w-]+'?/.test(message) ? { code: "tool-failed", tool: "manage.py", detail: message } : null,
    Error: ({ message }) => message.startsWith("Error: That port is already in use") ? { code: "port-in-use", port: null } : null
  }
};
function rejectedHost(message) {
  const [, quoted3, why] = /^Invalid HTTP_HOST header: ('(?:[^']*)'|"[^"]*")\.(.*)/.exec(message) ?? [];
  if (quoted3 === void 0 || why === void 0) return null;
  const malformed = why.includes("not valid according to RFC");
  return {
    code: "host-rejected",
    host: quoted3.slice(1, -1),
    reason: malformed ? "malformed" : "not-allowed"
  };
}

// src/read/app/rules/gunicorn.ts
var SIGNALS = {
  SIGILL: 4,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGSEGV: 11
};
var ASKED = /* @__PURE__ */ new Set([2, 3, 15]);
var LISTENING = /^Listening at: https?:\/\/(\[[^\]]+\]|[^:/\s]+):(\d+)/;
var SENT = /^Worker \(pid:(\d+)\) was sent (SIG[A-Z0-9]+)!/;
var EXITED = /^Worker \(pid:(\d+)\) exited with code (\d+)/;
var TERMINATED = /^Worker with pid (\d+) was terminated due to signal (\d+)/;
var gunicorn = {
  first: {
    Listening: ({ message }) => {
      const [, host, port] = LISTENING.exec(message) ?? [];
      if (host === void 0 || port === void 0) return null;
      return {
        code: "listening",
        server: "gunicorn",
        host: host.replace(/^\[|\]$/g, ""),
        port: Number(port)
      };
    },
    Booting: ({ message }) => {
      const pid = /^Booting worker with pid: (\d+)/.exec(message)?.[1];
      return pid === void 0 ? null : { code: "worker-started", server: "gunicorn", pid: Number(pid) };
    },
    WORKER: ({ message }) => {
      const pid = /^WORKER TIMEOUT \(pid:(\d+)\)/.exec(message)?.[1];
      return pid === void 0 ? null : { code: "worker-timeout", server: "gunicorn", pid: Number(pid) };
    },
    Worker: lost,
    Reason: ({ message }) => bootFailed(message.slice("Reason: ".length)),
    App: ({ message }) => bootFailed(message),
    Failed: ({ message }) => {
      const [, attribute, module] = /^Failed to find attribute '([^']+)' in '([^']+)'/.exec(message) ?? [];
      if (attribute === void 0 || module === void 0) return null;
      return { code: "app-not-loaded", server: "gunicorn", module, attribute };
    },
    Connection: ({ message }) => {
      const port = /^Connection in use: \('[^']*', (\d+)/.exec(message)?.[1];
      return port === void 0 ? null : { code: "port-in-use", port: Number(port) };
    },
    Error: ({ message }) => {
      const path = /^Error handling request (\S+)/.exec(message)?.[1];
      return path === void 0 ? null : { code: "heading", during: "request", path };
    },
    Exception: ({ message }) => message.startsWith("Exception in worker process") ? { code: "heading", during: "boot", path: null } : null
  }
};
function bootFailed(message) {
  const failed2 = message.startsWith("Worker failed to boot") || message.startsWith("App failed to load");
  return failed2 ? { code: "boot-failed", server: "gunicorn" } : null;
}
function lost({ message }) {
  const failed2 = bootFailed(message);
  if (failed2 !== null) return failed2;
  const exited = EXITED.exec(message);
  if (exited !== null) return gone(exited[1], null, Number(exited[2]));
  const terminated = TERMINATED.exec(message);
  if (terminated !== null) return gone(terminated[1], Number(terminated[2]), null);
  const sent2 = SENT.exec(message);
  return sent2 === null ? null : gone(sent2[1], SIGNALS[sent2[2] ?? ""] ?? 15, null);
}
function gone(pid, signal, exitCode) {
  if (signal !== null && ASKED.has(signal)) return null;
  return { code: "worker-lost", server: "gunicorn", pid: Number(pid), signal, exitCode };
}

// src/read/app/rules/listening.ts
var LONGEST2 = 400;
var GATE = /istening|unning (?:at|on)|tarted (?:server )?on/;
var URL = /(?:[Ll]istening|[Rr]unning|[Ss]tarted(?: server)?)\b.{0,20}? (?:at|on):? +https?:\/\/(\[[^\]\s]+\]|[^:/\s]+):(\d+)/;
var ADDRESS = /(?:[Ll]istening|started server) (?:at|on):? +(\[[^\]\s]+\]|[\w.*-]*):(\d{2,5})\b/;
var PORT = /(?:[Ll]istening|[Rr]unning|[Ss]tarted) (?:at|on) port(?:\(s\))?:? +(\d{2,5})\b/;
function announced({ body }) {
  if (body.length > LONGEST2 || !GATE.test(body)) return null;
  const [, host = "", port = PORT.exec(body)?.[1]] = URL.exec(body) ?? ADDRESS.exec(body) ?? [];
  if (port === void 0 || / (?:unix|ws):/.test(body)) return null;
  return {
    code: "listening",
    server: server(body.trimStart()),
    host: bound(host, body),
    port: Number(port)
  };
}
function server(body) {
  if (/^(?:Tomcat|Netty|Jetty|Undertow) started/.test(body)) return "spring";
  if (body.startsWith("* Listening on")) return "puma";
  if (body.startsWith("Now listening on")) return "kestrel";
  return body.includes("started server on") ? "next" : "application";
}
function bound(host, body) {
  const bare2 = host.replace(/^\[|\]$/g, "");
  if (bare2 === "*" || bare2 === "" && /(?:at|on):? +:\d/.test(body)) return "::";
  return bare2;
}
var readiness = {
  first: {
    Started: ({ message }) => /^Started \S+ in [\d.]+ seconds/.test(message) ? { code: "ready", server: "spring" } : null,
    "-": ({ message }) => local("next", message) ?? pumaWorker(message),
    "\u279C": ({ message }) => local("vite", message),
    "\u2713": ({ message }) => /^✓ Ready in /.test(message.trim()) ? { code: "ready", server: "next" } : null,
    APPLICATION: ({ message }) => message.trim() === "APPLICATION FAILED TO START" ? { code: "boot-failed", server: "spring" } : null,
    "!": ({ message }) => {
      const pid = /^! Terminating timed out worker[^:]*: (\d+)/.exec(message)?.[1];
      if (pid !== void 0) return { code: "worker-timeout", server: "puma", pid: Number(pid) };
      return message.startsWith("! Unable to start worker") ? { code: "boot-failed", server: "puma" } : null;
    },
    ready: ({ message }) => message.startsWith("ready to handle connections") ? { code: "ready", server: "php-fpm" } : null,
    "[pool": ({ message }) => {
      const [, pid, signal] = /child (\d+) exited on signal (\d+)/.exec(message) ?? [];
      if (pid === void 0 || signal === void 0 || signal === "15") return null;
      return {
        code: "worker-lost",
        server: "php-fpm",
        pid: Number(pid),
        signal: Number(signal),
        exitCode: null
      };
    },
    Nest: ({ message }) => message.startsWith("Nest application successfully started") ? { code: "ready", server: "nest" } : null
  }
};
function local(name, body) {
  const port = /^\S+ +Local: +https?:\/\/[^:/\s]+:(\d+)/.exec(body.trim())?.[1];
  return port === void 0 ? null : { code: "listening", server: name, host: "", port: Number(port) };
}
function pumaWorker(body) {
  const pid = /^- Worker \d+ \(PID: (\d+)\) booted/.exec(body)?.[1];
  return pid === void 0 ? null : { code: "worker-started", server: "puma", pid: Number(pid) };
}

// src/read/app/stacks/dependency-error.ts
var LONGEST3 = 2e3;
function dependencyError(whole) {
  const message = whole.slice(0, LONGEST3);
  return rejected(message) ?? unresolved(message) ?? refused(message) ?? table(message);
}
function rejected(message) {
  const user = /password authentication failed for user ["']([^"']*)["']/.exec(message)?.[1] ?? /Access denied for user '([^']*)'/.exec(message)?.[1] ?? /role "([^"]*)" does not exist/.exec(message)?.[1];
  if (user !== void 0) return { is: "credentials-rejected", user };
  const nameless = /\bWRONGPASS\b|\bNOAUTH\b|no password supplied|SASL authentication failed/.test(
    message
  );
  return nameless ? { is: "credentials-rejected", user: null } : null;
}
function isStarting(message) {
  return /the database system is (?:starting up|not yet accepting connections)|\bLOADING Redis is loading/.test(
    message.slice(0, LONGEST3)
  );
}
var UNRESOLVED = [
  /could not translate host name "([^"]+)" to address/,
  /failed to resolve host '([^']+)'/i,
  /Failed to resolve '([^']+)'/,
  /getaddrinfo (?:ENOTFOUND|EAI_AGAIN) (\S+)/,
  /Error -[235] connecting to ([^\s:]+):\d+/,
  /Can't connect to MySQL server on '([^':]+)(?::\d+)?' \((?:\[Errno )?-[235]\b/,
  /Unknown MySQL server host '([^']+)'/,
  /UnknownHostException: ([\w.-]+)/,
  /lookup ([\w.-]+)(?: on [\d.:]+)?: (?:no such host|server misbehaving)/,
  /([\w.-]+):\d+: \[Errno -[235]\]/
];
function unresolved(message) {
  for (const words of UNRESOLVED) {
    const host = words.exec(message)?.[1];
    if (host !== void 0) return { is: "host-unresolved", host };
  }
  return /\[Errno -[235]\]/.test(message) ? { is: "host-unresolved", host: null } : null;
}
var REFUSED = [
  /connection to server at "([^"]+)"(?: \([^)]*\))?, port (\d+) failed: (?:Connection refused|.*\(0x0000274D)/,
  /server running on host "([^"]+)"[\s\S]*?port (\d+)\?/,
  /Error 111 connecting to (\[[^\]]+\]|[^\s:]+):(\d+)/,
  /\[Errno 111\] Connect call failed \('([^']+)', (\d+)/,
  /ECONNREFUSED (\[[^\]]+\]|::1|[^\s:]+):(\d+)/,
  /Can't connect to MySQL server on '([^':]+)(?::(\d+))?' \((?:\[Errno )?111\b/,
  /host='([^']+)', port=(\d+)\)[\s\S]*\[Errno 111\]/,
  /([\w.-]+):(\d+): \[Errno 111\]/,
  /dial tcp (\[[^\]]+\]|[^\s:]+):(\d+): connect: connection refused/,
  /Connection to ([\w.-]+):(\d+) refused/
];
function refused(message) {
  for (const words of REFUSED) {
    const [, host, port] = words.exec(message) ?? [];
    if (host !== void 0) {
      return {
        is: "connection-refused",
        host: host.replace(/^\[|\]$/g, ""),
        port: port === void 0 ? null : Number(port)
      };
    }
  }
  const nameless = /\[Errno 111\]|\bECONNREFUSED\b|ConnectException: Connection refused/;
  return nameless.test(message) ? { is: "connection-refused", host: null, port: null } : null;
}
var TABLES = [
  /no such table: ([\w.]+)/,
  /relation "([^"]+)" does not exist/,
  /Table '([^']+)' doesn't exist/
];
function table(message) {
  for (const words of TABLES) {
    const name = words.exec(message)?.[1];
    if (name !== void 0) return { is: "table-missing", table: name };
  }
  return null;
}

// src/read/app/rules/one-line-exceptions.ts
var RUBY = /^(\S+):(\d+):in [`'](.+?)': (.*) \(([A-Z][\w:]*)\)$/;
var PHP = /^PHP Fatal error: +Uncaught ([\w\\]+): (.*) in (.+):(\d+)$/;
var RACK = /^Rack app \("([A-Z]+) (\S+)" - \([^)]*\)\): #<([\w:]+): (.*)>$/;
var oneLineExceptions = {
  first: {
    FATAL: ({ message }) => {
      if (!message.includes("JavaScript heap out of memory")) return null;
      return {
        ...bare("node", "FATAL ERROR", message.slice("FATAL ERROR: ".length)),
        error: { is: "out-of-memory" }
      };
    },
    PHP: ({ body }, context) => {
      const [, name, message, file, line] = PHP.exec(body.slice(0, 2e3)) ?? [];
      if (name === void 0 || message === void 0 || file === void 0) return null;
      return at2({ ...bare("php", name, message) }, file, Number(line), context);
    },
    Rack: ({ body }) => {
      const [, , path, name, message] = RACK.exec(body.slice(0, 2e3)) ?? [];
      if (path === void 0 || name === void 0 || message === void 0) return null;
      return { ...bare("ruby", name, message), during: "request", path };
    }
  }
};
function rubyError({ text }, context) {
  if (!text.endsWith(")") || text.length > 2e3 || !/ \([A-Z][\w:]*\)$/.test(text.slice(-80)))
    return null;
  const [, file, line, method, message, name] = RUBY.exec(text) ?? [];
  if (file === void 0 || message === void 0 || name === void 0) return null;
  const key = name === "KeyError" ? /^key not found: "([^"]+)"$/.exec(message)?.[1] : void 0;
  const library = name === "LoadError" ? /^cannot load such file -- (\S+)$/.exec(message)?.[1] : void 0;
  const read2 = at2(bare("ruby", name, message), file, Number(line), context);
  const frames = read2.frames.map((frame) => ({ ...frame, function: method ?? "" }));
  if (key !== void 0)
    return {
      ...read2,
      frames,
      error: {
        is: "missing-key",
        key,
        environment: /fetch$/.test(method ?? "") && /^[A-Z0-9_]+$/.test(key)
      }
    };
  if (library !== void 0)
    return {
      ...read2,
      frames,
      error: {
        is: "module-not-found",
        module: library,
        inRepository: context.inRepository(library)
      }
    };
  return { ...read2, frames };
}
function at2(exception, file, line, context) {
  const frame = { file, line, function: "", text: "" };
  return {
    ...exception,
    frames: [frame],
    origin: file.startsWith("<") ? null : context.place(file, line)
  };
}
function bare(language, name, message) {
  return {
    code: "exception",
    language,
    name,
    message: message.slice(0, 1e3),
    error: dependencyError(message) ?? { is: "other" },
    during: "unknown",
    path: null,
    origin: null,
    frames: [],
    program: null
  };
}

// src/read/app/rules/port-in-use.ts
var IN_USE = /address (?:already )?in use/i;
var PORT2 = /(?:', |:|port )(\d{2,5})\b(?!.*(?:', |:|port )\d{2,5}\b)/;
var portInUse = {
  last: {
    use: ({ body }) => {
      if (!IN_USE.test(body) || body.length > 400) return null;
      const port = PORT2.exec(body.slice(0, body.search(IN_USE)))?.[1];
      return port === void 0 ? null : { code: "port-in-use", port: Number(port) };
    }
  },
  first: {
    Port: ({ body }) => {
      const port = /^Port (\d+) is (?:already )?in use/.exec(body)?.[1];
      return port === void 0 ? null : { code: "port-in-use", port: Number(port) };
    },
    Web: ({ body }) => {
      const port = /^Web server failed to start\. Port (\d+) was already in use/.exec(body)?.[1];
      return port === void 0 ? null : { code: "port-in-use", port: Number(port) };
    }
  }
};

// src/read/app/rules/postgres.ts
var postgres = {
  first: {
    database: ({ message }) => message.startsWith("database system is ready to accept") ? { code: "database-ready" } : null,
    the: ({ message }) => message.startsWith("the database system is starting up") || message.startsWith("the database system is not yet accepting connections") ? { code: "database-starting" } : null,
    listening: ({ message }) => {
      const [, host, port] = /^listening on IPv[46] address "([^"]+)", port (\d+)/.exec(message) ?? [];
      if (host === void 0 || port === void 0) return null;
      return { code: "listening", server: "postgres", host, port: Number(port) };
    }
  }
};

// src/read/app/rules/shell.ts
var SHELL = /^(?:\/[\w/.-]+\/)?(?:sh|bash|ash|dash|zsh|busybox)$/;
var SCRIPT = /^\.{0,2}\/?[\w./@+-]+$/;
var NUMBER = /^(?:line )?\d+$/;
var QUOTES = /^[`'"‘]|['"’]$/g;
var shell = {
  last: {
    found: ({ text }) => notFound(text),
    denied: ({ text }) => refused2(text),
    permitted: ({ text }) => refused2(text),
    system: ({ text }) => text.endsWith("Read-only file system") ? refused2(text) : null,
    directory: ({ text }) => noSuchFile(text),
    error: ({ text }) => execFormat(text),
    file: ({ text }) => /: (?:No such|syntax error: unexpected end of) file$/.test(text) ? unreadable(text) : null,
    unexpected: ({ text }) => text.includes("yntax error: ") ? unreadable(text) : null,
    interpreter: ({ text }) => badInterpreter(text),
    "-": ({ text }) => returnInOption(text),
    option: ({ text }) => returnInOption(text)
  }
};
function spoken(text) {
  if (text.length > 1e3) return null;
  const parts = text.split(": ");
  const script = parts[0] ?? "";
  if (!SCRIPT.test(script)) return null;
  const numbered = parts.slice(1, 3).some((part) => NUMBER.test(part));
  if (!numbered && !SHELL.test(script)) return null;
  const said2 = parts.slice(1).filter((part) => !NUMBER.test(part) && part !== "exec" && part !== ".");
  return said2.length < 2 ? null : { said: said2, script };
}
function notFound(text) {
  const name = spoken(text)?.said[0];
  if (name === void 0) return null;
  const required = text.endsWith("cannot execute: required file not found");
  if (required) return { code: "interpreter-missing", interpreter: name, carriageReturn: false };
  const command = name.replace(/^\$'|'$/g, "").replace(/\\r$/, "\r");
  if (!command.endsWith("\r")) return { code: "command-not-found", command };
  return { code: "interpreter-missing", interpreter: command.slice(0, -1), carriageReturn: true };
}
function refused2(text) {
  const shellSaid = spoken(text);
  if (shellSaid !== null) {
    const [what = ""] = shellSaid.said;
    const opened = /^(?:cannot|can't) create (.+)/.exec(what)?.[1];
    return {
      code: "permission-denied",
      path: opened ?? what,
      tool: opened === void 0 ? null : "sh"
    };
  }
  const [tool = "", ...rest] = text.length > 1e3 ? [] : text.split(": ");
  if (rest.length === 1 && /^\.{0,2}\/[\w./@+-]+$/.test(tool)) {
    return { code: "permission-denied", path: tool, tool: null };
  }
  if (rest.length < 2 || !/^[\w.-]+$/.test(tool)) return null;
  const said2 = rest.slice(0, -1).join(": ");
  const path = /['‘"]([^'’"]+)['’"][^'‘"]*$/.exec(said2)?.[1] ?? said2;
  return path.startsWith("/") || path.startsWith(".") || /['‘]/.test(said2) ? { code: "permission-denied", path, tool } : null;
}
function noSuchFile(text) {
  const engine = /^exec (\S+): no such file or directory$/.exec(text)?.[1];
  if (engine !== void 0) {
    return { code: "interpreter-missing", interpreter: engine, carriageReturn: false };
  }
  const env = /^(?:\/\S+\/)?env: (?:can't execute )?(\S+): No such file or directory$/.exec(
    text
  )?.[1];
  if (env !== void 0) {
    const name = env.replace(QUOTES, "");
    const interpreter = name.replace(/\\r$|\r$|\^M$/, "");
    return { code: "interpreter-missing", interpreter, carriageReturn: interpreter !== name };
  }
  return badInterpreter(text) ?? unreadable(text);
}
function badInterpreter(text) {
  const name = /: ([^\s:]+): bad interpreter(?:: |$)/.exec(text)?.[1];
  if (name === void 0) return null;
  const interpreter = name.replace(/\^M$|\r$/, "");
  return { code: "interpreter-missing", interpreter, carriageReturn: interpreter !== name };
}
function unreadable(text) {
  const heard = spoken(text);
  if (heard === null) return null;
  const [what = ""] = heard.said;
  const executed = text.includes(": cannot execute: ") || text.includes(": exec: ");
  if (executed && what.startsWith("/")) return { code: "command-not-found", command: what };
  return { code: "tool-failed", tool: "sh", detail: heard.said.join(": ") };
}
function returnInOption(text) {
  const script = /^([^\s:]+): (?:line )?\d+: set: (?:Illegal option -|-\r?: invalid option)$/.exec(
    text
  )?.[1];
  return script === void 0 ? null : { code: "interpreter-missing", interpreter: script, carriageReturn: true };
}
function execFormat(text) {
  const engine = /^exec (\S+): exec format error$/.exec(text)?.[1];
  if (engine !== void 0) return { code: "exec-format", path: engine };
  const heard = /[Ee]xec format error$/.test(text) ? spoken(text) : null;
  const [path] = heard?.said ?? [];
  return path === void 0 ? null : { code: "exec-format", path };
}

// src/read/app/rules/tools.ts
var FILE_TOOLS = [
  "mkdir",
  "chown",
  "chmod",
  "cp",
  "mv",
  "ln",
  "rm",
  "touch",
  "cat",
  "install",
  "tar",
  "sed",
  "find",
  "ls",
  "cd"
];
var NET_TOOLS = ["curl", "wget", "nc", "ssh", "git"];
var DATABASE_TOOLS = ["psql", "pg_isready", "pg_restore", "createdb", "mysql", "mysqladmin"];
var OTHER_TOOLS = ["wait-for-it.sh", "wait-for", "dockerize", "envsubst", "supervisord"];
var named = [...FILE_TOOLS, ...NET_TOOLS, ...DATABASE_TOOLS, ...OTHER_TOOLS];
var COMPLAINT = /\b(?:cannot|can't|could not|unable|failed|fatal|error|invalid|illegal|missing|unrecognized|unknown|denied|refused|time ?out|timed out|no such|not found|is a directory|exists|bad)\b/i;
var tools = {
  first: {
    ...Object.fromEntries(named.map((tool) => [tool, failed])),
    FAILED: ({ message }) => /^FAILED: (?:No config file|Can't locate|No 'script_location'|Path doesn't exist|Multiple head|Target database)/.test(
      message
    ) ? { code: "tool-failed", tool: "alembic", detail: message.slice("FAILED: ".length) } : null,
    npm: ({ message }) => {
      const detail = /^npm (?:ERR!|error) (.*(?:\S.*)?)/.exec(message)?.[1]?.trim();
      const told = detail !== void 0 && /^(?:code E|[Mm]issing script|enoent|path |command failed)/.test(detail);
      return told ? { code: "tool-failed", tool: "npm", detail } : null;
    },
    Error: ({ message }) => {
      const detail = /^Error: (P\d{4}.*)/.exec(message)?.[1];
      return detail === void 0 ? null : { code: "tool-failed", tool: "prisma", detail };
    }
  },
  last: {
    response: ({ text }) => /^\S+:\d+ - no response$/.test(text) ? { code: "tool-failed", tool: "pg_isready", detail: text } : null
  }
};
function failed({ message }) {
  const colon = message.indexOf(": ");
  const detail = message.slice(colon + 2);
  if (colon < 0 || colon > 60 || detail === "") return null;
  if (!COMPLAINT.test(detail.slice(0, 400))) return null;
  if (isStarting(detail)) return { code: "database-starting" };
  const tool = message.slice(message.lastIndexOf("/", colon) + 1, colon);
  return named.includes(tool) ? { code: "tool-failed", tool, detail: detail.slice(0, 400) } : null;
}

// src/read/app/rules/usage.ts
var CLICK = /^Error: (?:No such (?:option|command)|Invalid value|Missing (?:argument|option|parameter)|Got unexpected extra|Option )/;
var ARGPARSE = [
  "gunicorn",
  "hypercorn",
  "manage.py",
  "celery",
  "main.py",
  "app.py",
  "server.py",
  "run.py"
];
var usage = {
  first: {
    Usage: ({ message }) => {
      const program2 = /^Usage: (?:python3? -m )?([\w.-]+)/.exec(message)?.[1];
      return program2 === void 0 ? null : { code: "usage", program: program2 };
    },
    Error: ({ message }) => CLICK.test(message) ? { code: "bad-arguments", program: "", detail: message.slice("Error: ".length) } : null,
    node: ({ message }) => {
      const detail = /^(?:\/\S+\/)?node: (bad option: .*|.* is not allowed in NODE_OPTIONS)/.exec(
        message
      )?.[1];
      return detail === void 0 ? null : { code: "bad-arguments", program: "node", detail };
    },
    ...Object.fromEntries(ARGPARSE.map((program2) => [program2, argparse]))
  }
};
function argparse({ message }) {
  const [, program2, detail] = /^([\w.-]+)(?: [\w-]+)?: error: (.+)/.exec(message) ?? [];
  if (program2 === void 0 || detail === void 0) return null;
  return { code: "bad-arguments", program: program2, detail };
}

// src/read/app/rules/uvicorn.ts
var RUNNING = /^(?:Uvicorn running|Running) on https?:\/\/(\[[^\]]+\]|[^:/\s]+):(\d+)/;
var uvicorn = {
  first: {
    Uvicorn: ({ message }) => listening("uvicorn", message),
    Running: ({ message }) => message.includes("(CTRL + C") ? listening("hypercorn", message) : null,
    Application: ({ message }) => {
      if (message.startsWith("Application startup complete"))
        return { code: "ready", server: "uvicorn" };
      if (message.startsWith("Application startup failed"))
        return { code: "boot-failed", server: "uvicorn" };
      return null;
    },
    Started: ({ message }) => {
      const pid = /^Started server process \[(\d+)\]/.exec(message)?.[1];
      return pid === void 0 ? null : { code: "worker-started", server: "uvicorn", pid: Number(pid) };
    },
    Child: ({ message }) => {
      const pid = /^Child process \[(\d+)\] died/.exec(message)?.[1];
      if (pid === void 0) return null;
      return {
        code: "worker-lost",
        server: "uvicorn",
        pid: Number(pid),
        signal: null,
        exitCode: null
      };
    },
    Error: ({ message }) => {
      if (message.startsWith("Error loading ASGI app. ")) return notLoaded(message);
      const inFramework = message.startsWith("Error in ASGI Framework");
      return inFramework ? { code: "heading", during: "request", path: null } : null;
    },
    Invalid: ({ message }) => message.startsWith("Invalid HTTP request received") ? { code: "invalid-request" } : null,
    Exception: ({ message }) => {
      if (message.startsWith("Exception in ASGI application")) {
        return { code: "heading", during: "request", path: null };
      }
      const lifespan = message.startsWith("Exception in 'lifespan' protocol");
      return lifespan ? { code: "heading", during: "boot", path: null } : null;
    }
  }
};
function notLoaded(message) {
  const absent = /Could not import module "([^"]+)"/.exec(message)?.[1];
  if (absent !== void 0) {
    return { code: "app-not-loaded", server: "uvicorn", module: absent, attribute: null };
  }
  const [, attribute, module] = /Attribute "([^"]+)" not found in module "([^"]+)"/.exec(message) ?? [];
  if (attribute === void 0 || module === void 0) return null;
  return { code: "app-not-loaded", server: "uvicorn", module, attribute };
}
function listening(server2, message) {
  const [, host, port] = RUNNING.exec(message) ?? [];
  if (host === void 0 || port === void 0) return null;
  return {
    code: "listening",
    server: server2,
    host: host.replace(/^\[|\]$/g, ""),
    port: Number(port)
  };
}

// src/read/app/dispatch.ts
var families = [
  uvicorn,
  gunicorn,
  django,
  postgres,
  usage,
  access,
  portInUse,
  shell,
  readiness,
  oneLineExceptions,
  python,
  tools
];
var byFirst = index(families.map(({ first }) => first));
var byLast = index(families.map(({ last }) => last));
var LONGEST4 = 2e3;
function readLine(line, context) {
  const request = quotedAccess(line);
  if (request !== null || line.body.length > LONGEST4) return request;
  return ask(byLast.get(lastWord(line.text)), line, context) ?? ask(byFirst.get(firstWord(line.body)), line, context) ?? (line.message === line.body ? null : ask(byFirst.get(firstWord(line.message)), line, context)) ?? announced(line) ?? rubyError(line, context);
}
function ask(readers, line, context) {
  for (const reader of readers ?? []) {
    const read2 = reader(line, context);
    if (read2 !== null) return read2;
  }
  return null;
}
function firstWord(text) {
  let from = 0;
  while (text.charCodeAt(from) === 32) from++;
  const space = text.indexOf(" ", from);
  const word = text.slice(from, space < 0 ? from + 80 : Math.min(space, from + 80));
  const bare2 = word.endsWith(":") ? word.slice(0, -1) : word;
  return bare2.startsWith("/") ? bare2.slice(bare2.lastIndexOf("/") + 1) : bare2;
}
function lastWord(text) {
  return text.slice(Math.max(text.lastIndexOf(" ") + 1, text.length - 40));
}
function index(all) {
  const found = /* @__PURE__ */ new Map();
  for (const words of all) {
    for (const [word, reader] of Object.entries(words ?? {})) {
      const readers = found.get(word) ?? [];
      readers.push(reader);
      found.set(word, readers);
    }
  }
  return found;
}

// src/read/app/journal.ts
var QUOTE = 400;
function createJournal() {
  const slots = [];
  const reserve = (at3) => {
    const slot = [];
    slots.push(slot);
    return { fill: (log, quote2) => void slot.push({ log, at: at3, quote: quote2.slice(0, QUOTE) }) };
  };
  return {
    reserve,
    add: (log, at3, quote2) => reserve(at3).fill(log, quote2),
    entries: () => withoutEchoes(slots.flat())
  };
}
var ECHOED = /* @__PURE__ */ new Set([
  "listening",
  "port-in-use",
  "worker-lost",
  "host-rejected",
  "tool-failed"
]);
function withoutEchoes(entries) {
  return entries.filter(({ log }, at3) => {
    const before = entries[at3 - 1]?.log;
    return before === void 0 || before.code !== log.code || !ECHOED.has(log.code) || !same(before, log);
  });
}
function same(one, other) {
  if (one.code === "tool-failed" && other.code === "tool-failed")
    return one.tool === other.tool && one.tool === "npm";
  return JSON.stringify(one) === JSON.stringify(other);
}

// src/read/app/moment.ts
var NEAR = 3;
function createClock() {
  let ready = false;
  let booting = 0;
  let line = 0;
  let heading = null;
  let failed2 = null;
  return {
    tick: () => {
      line++;
    },
    announce(said2) {
      const path = said2.path ?? (failed2 !== null && line - failed2.line <= 1 ? failed2.path : null);
      heading = { said: said2.during === "request" ? { ...said2, path } : said2, line };
    },
    see(log) {
      if (log.code === "worker-started" && log.server === "uvicorn") booting++;
      if (log.code === "ready") booting = Math.max(0, booting - 1);
      if (serves(log)) ready = true;
      if (log.code === "access" && log.status >= 500) failed2 = { path: log.path, line };
    },
    now() {
      const near = heading !== null && line - heading.line <= NEAR ? heading.said : null;
      heading = null;
      return { heading: near, ready, booting: booting > 0 && !ready };
    }
  };
}
function serves(log) {
  if (log.code === "listening") return log.server !== "uvicorn" && log.server !== "gunicorn";
  if (log.code === "worker-started") return log.server !== "uvicorn";
  return log.code === "ready" || log.code === "access";
}

// src/read/app/stacks/trace.ts
var HEAD = 20;
var TAIL = 60;
function push(frames, frame) {
  frames.push(frame);
  if (frames.length > HEAD + TAIL) frames.splice(HEAD, 1);
}
function origin(frames, context) {
  for (let at3 = frames.length - 1; at3 >= 0; at3--) {
    const frame = frames[at3];
    if (frame === void 0 || foreign(frame.file)) continue;
    const place = context.place(frame.file, frame.line);
    if (place !== null) return { frame, place };
  }
  return null;
}
var LIBRARIES = [
  "/site-packages/",
  "/dist-packages/",
  "/node_modules/",
  "/usr/lib/",
  "/usr/local/lib/"
];
function foreign(file) {
  return file.startsWith("<") || file.startsWith("node:") || LIBRARIES.some((part) => file.includes(part));
}

// src/read/app/stacks/errno.ts
function osError(errno, path) {
  switch (errno) {
    case 1:
    case 13:
    case 30:
      return path === null ? null : { is: "permission", path, errno };
    case 2:
      return path === null ? null : { is: "file-not-found", path };
    case 12:
      return { is: "out-of-memory" };
    case 28:
      return { is: "no-space" };
    default:
      return null;
  }
}

// src/read/app/python/read-error.ts
function readError(raised, context) {
  const type = raised.name.slice(raised.name.lastIndexOf(".") + 1);
  return byType(type, raised, context) ?? byWords(type, raised) ?? { is: "other" };
}
function byType(type, raised, context) {
  const { message } = raised;
  switch (type) {
    case "ModuleNotFoundError":
      return moduleMissing(/No module named '?([\w.]+)/.exec(message)?.[1], context);
    case "ImportError":
      return importError(message, context);
    case "KeyError":
      return {
        is: "missing-key",
        key: unquoted(message),
        environment: fromEnvironment(raised.frames)
      };
    case "SyntaxError":
    case "IndentationError":
    case "TabError":
      return { is: "syntax" };
    case "MemoryError":
      return { is: "out-of-memory" };
    case "SystemExit":
      return { is: "system-exit", status: message === "" ? "0" : message };
    default:
      return null;
  }
}
function byWords(type, raised) {
  const { message } = raised;
  const errno = /^\[Errno (\d+)\]/.exec(message)?.[1];
  const path = /: b?'([^']*)'/.exec(message)?.[1] ?? /: b?"([^"]*)"/.exec(message)?.[1] ?? null;
  return (errno === void 0 ? null : osError(Number(errno), path)) ?? settingMissing(type, raised) ?? formParser(message) ?? dependencyError(message);
}
function importError(message, context) {
  if (message.startsWith("attempted relative import")) return { is: "relative-import" };
  const named4 = /^No module named '?([\w.]+)/.exec(message)?.[1] ?? /^Missing optional dependency '([\w.-]+)'/.exec(message)?.[1] ?? /^([\w.-]+) is not installed, run `pip install/.exec(message)?.[1];
  return named4 === void 0 ? { is: "import" } : moduleMissing(named4, context);
}
function moduleMissing(module, context) {
  if (module === void 0) return { is: "import" };
  return { is: "module-not-found", module, inRepository: context.inRepository(module) };
}
function formParser(message) {
  const missing = /^(?:Form data requires "|The `)python-multipart\b/.test(message);
  return missing ? { is: "module-not-found", module: "python-multipart", inRepository: false } : null;
}
function settingMissing(type, { message, frames }) {
  if (type === "ImproperlyConfigured") return improperlyConfigured(message);
  if (type === "UndefinedValueError") return environmentKey(/^(\w+) not found/.exec(message)?.[1]);
  if (type === "EnvError")
    return environmentKey(/^Environment variable "(\w+)" not set/.exec(message)?.[1]);
  if (type !== "ValidationError" || !frames.some(({ file }) => /pydantic_settings|env_settings/.test(file))) {
    return pydanticSettings(type, message);
  }
  return environmentKey(missingField(message));
}
function pydanticSettings(type, message) {
  const settings = type === "ValidationError" && /^\d+ validation errors? for \w*(?:Settings|Config)\b/.test(message);
  return settings ? environmentKey(missingField(message)) : null;
}
function missingField(message) {
  return /\n(\w+)\n\s+[Ff]ield required/.exec(message)?.[1]?.toUpperCase();
}
function improperlyConfigured(message) {
  const variable2 = /^Set the (\w+) environment variable/.exec(message)?.[1] ?? /environment variable ([A-Z_]{3,}) /.exec(message)?.[1] ?? /^The (SECRET_KEY) setting must not be empty/.exec(message)?.[1];
  if (variable2 !== void 0) return environmentKey(variable2);
  const setting2 = /(?:set|having set) the ([A-Z_]{3,}) setting/.exec(message)?.[1];
  return setting2 === void 0 ? null : { is: "missing-key", key: setting2, environment: false };
}
function environmentKey(key) {
  return key === void 0 ? null : { is: "missing-key", key, environment: true };
}
function fromEnvironment(frames) {
  const last = frames.at(-1);
  if (last === void 0) return false;
  const inOs = /^<frozen os>$|\/os\.py$/.test(last.file) && last.function === "__getitem__";
  return inOs || /\benviron\b|\bgetenv\b/.test(last.text);
}
function unquoted(message) {
  return /^(['"])(.*)\1$/.exec(message)?.[2] ?? message;
}

// src/read/app/python/judge-chain.ts
var OUTLIVES = /* @__PURE__ */ new Set([
  "permission",
  "no-space",
  "connection-refused",
  "host-unresolved",
  "credentials-rejected",
  "table-missing",
  "out-of-memory"
]);
function judgeChain(chain, moment2, context) {
  const told = chain.filter(({ name }) => !/(?:^|\.)(?:Base)?ExceptionGroup$/.test(name));
  const last = told.at(-1) ?? chain.at(-1);
  if (last === void 0) return null;
  const reason = reasonOf(told, last, context);
  const shown = [reason.raised, ...[...told].reverse()].find(
    ({ frames: frames2 }) => origin(frames2, context) !== null
  );
  const frames = (shown ?? last).frames;
  const found = origin(frames, context);
  return {
    code: "exception",
    language: "python",
    name: last.name,
    message: last.message.slice(0, 1e3),
    error: reason.error,
    during: during(chain, found?.frame ?? null, moment2),
    path: moment2.heading?.path ?? null,
    origin: found?.place ?? null,
    frames: [...frames],
    program: program(chain)
  };
}
function reasonOf(told, last, context) {
  let link = last.link;
  const own = readError(last, context);
  if (own.is !== "other") return { raised: last, error: own };
  for (const raised of [...told].reverse().slice(1)) {
    const error = readError(raised, context);
    const handedOn = link === "cause" ? error.is !== "other" : OUTLIVES.has(error.is);
    if (handedOn) return { raised, error };
    if (link === "first" || link === "member") break;
    link = raised.link;
  }
  return { raised: last, error: own };
}
var SERVING = /^(?:run_asgi|run_wsgi|handle_request|full_dispatch_request|wsgi_app|get_response|_get_response|do_[A-Z]+)$/;
function during(chain, raisedAt, { heading, ready, booting }) {
  if (heading !== null) return heading.during;
  const frames = chain.flatMap((raised) => raised.frames);
  if (frames.some((frame) => SERVING.test(frame.function))) return "request";
  if (raisedAt?.function === "<module>" || raisedAt?.function === "") return "boot";
  if (frames.some(({ file }) => file.startsWith("<frozen importlib._bootstrap"))) return "boot";
  const started = chain.some((raised) => raised.frames[0]?.function === "<module>");
  return booting || started && !ready ? "boot" : "unknown";
}
var SERVERS = ["uvicorn", "gunicorn", "hypercorn", "daphne", "celery", "alembic", "flask"];
function program(chain) {
  const frames = chain.flatMap((raised) => raised.frames);
  const scripts = frames.filter(
    (frame) => frame.function === "<module>" && !frame.file.startsWith("<")
  );
  for (const { file } of scripts) {
    const name = file.slice(file.lastIndexOf("/") + 1);
    if (name === "manage.py" || /\/s?bin\/[^/]+$/.test(file)) return name;
  }
  for (const { file } of frames) {
    const server2 = SERVERS.find(
      (name) => file.includes(`/${name}/`) && file.includes("-packages/")
    );
    if (server2 !== void 0) return server2;
  }
  const outermost = chain[0]?.frames[0];
  const script = outermost?.function === "<module>" || outermost?.function === "" ? outermost.file : null;
  return script === null || script.startsWith("<") ? null : script.slice(script.lastIndexOf("/") + 1);
}

// src/read/app/python/report-chain.ts
var STOPPED = /* @__PURE__ */ new Set(["KeyboardInterrupt", "CancelledError", "GeneratorExit"]);
function report(chain, { slot, moment: moment2 }, context) {
  const last = chain.at(-1);
  if (last === void 0) return;
  const plainer = plain(chain, last);
  if (plainer !== null) {
    slot.fill(plainer, `${last.name}: ${last.message}`);
    return;
  }
  const exception = judgeChain(chain, moment2, context);
  if (exception === null || stopped(chain, last) || parserRefused(last)) return;
  slot.fill(exception, quote(exception));
  const notLoaded2 = gunicornImport(exception);
  if (notLoaded2 !== null) slot.fill(notLoaded2, quote(exception));
  if (chain.some(({ message }) => isStarting(message))) {
    slot.fill({ code: "database-starting" }, quote(exception));
  }
}
function plain(chain, last) {
  if (last.name.endsWith("DisallowedHost")) return rejectedHost(last.message);
  const taken = chain.find(({ message }) => message.startsWith("[Errno 98]"));
  if (taken !== void 0) {
    const port = /\('[^']*', (\d+)/.exec(taken.message)?.[1];
    return { code: "port-in-use", port: port === void 0 ? null : Number(port) };
  }
  return last.name.endsWith("NoAppError") ? hypercornImport(chain, last) : null;
}
function hypercornImport(chain, last) {
  const [, named4, attribute] = /from '([^':]+)(?::([^']+))?'/.exec(last.message) ?? [];
  const absent = chain.find(({ name }) => name === "ModuleNotFoundError")?.message;
  const module = named4 ?? /No module named '([^']+)'/.exec(absent ?? "")?.[1];
  if (module === void 0) return null;
  const found = last.message.includes("application not found");
  return {
    code: "app-not-loaded",
    server: "hypercorn",
    module,
    attribute: found ? attribute ?? null : null
  };
}
function parserRefused(last) {
  return last.name === "h11._util.RemoteProtocolError" || last.name.startsWith("httptools.");
}
function stopped(chain, last) {
  if (last.name === "SystemExit") return last.message === "" || last.message === "0";
  return chain.every(({ name }) => STOPPED.has(name.slice(name.lastIndexOf(".") + 1)));
}
function gunicornImport({ error, frames, origin: origin2 }) {
  if (error.is !== "module-not-found" || origin2 !== null) return null;
  const asked = [...frames].reverse().find(({ file }) => !/^<frozen|\/importlib\//.test(file));
  if (asked?.function !== "import_app" || !asked.file.endsWith("/gunicorn/util.py")) return null;
  return { code: "app-not-loaded", server: "gunicorn", module: error.module, attribute: null };
}
function quote({ name, message, frames, origin: origin2 }) {
  const own = origin2 === null ? void 0 : [...frames].reverse().find(({ file, line }) => line === origin2.line && tail(file, origin2.file));
  const shown = own ?? frames.at(-1);
  const where = shown === void 0 ? "" : `File "${shown.file}", line ${shown.line}${shown.text === "" ? "" : `
  ${shown.text}`}
`;
  const said2 = message === "" ? name : `${name}: ${message}`;
  return where.length + said2.length <= 400 ? where + said2 : where.slice(0, 200) + said2;
}
function tail(file, place) {
  return place?.endsWith(file.slice(file.lastIndexOf("/") + 1)) ?? false;
}

// src/read/app/python/traceback-line.ts
var HEADER = "Traceback (most recent call last):";
var FRAME = /^\s+File "([^"]+)", line (\d+)(?:, in (.+))?$/;
var EXCEPTION = /^([A-Za-z_][\w.]*)(?:: ?(.*))?$/;
var SECTION = /^ *\+-[-+ ]*(?:\d+ |\.\.\. )?-*$/;
function frameLine(text) {
  if (!text.startsWith("  ") || text.length > 2e3) return null;
  const [, file, line, name = ""] = FRAME.exec(text) ?? [];
  return file === void 0 ? null : { file, line: Number(line), function: name, text: "" };
}
function exceptionLine(text) {
  const [, name, message = ""] = EXCEPTION.exec(text) ?? [];
  if (name === void 0 || name.length > 200 || !/[a-z]/.test(name)) return null;
  const called = name.includes(".") || /^[A-Z_]/.test(name);
  return called && !name.endsWith(".") ? { name, message } : null;
}
function linkLine(text) {
  if (text.startsWith("The above exception was the direct cause of")) return "cause";
  if (text.startsWith("During handling of the above exception")) return "context";
  return text.includes("+-") && SECTION.test(text.slice(0, 200)) ? "member" : null;
}
function unboxed(text) {
  const inside2 = text.trimStart();
  if (inside2.length === text.length) return text;
  if (inside2.startsWith("| ") || inside2 === "|") return inside2.slice(2);
  return text;
}
function continues(name, text) {
  if (/^[ \t]/.test(text)) return true;
  if (name.endsWith("ValidationError")) return /^[\w.]+$/.test(text);
  return /^(?:\[SQL: |\[parameters: |\(Background on this error|LINE \d+:|DETAIL: |HINT: )/.test(
    text
  );
}

// src/read/app/python/traceback.ts
var FOREIGN_INSIDE = 40;
var FOREIGN_AFTER = 8;
var MESSAGE_LINES = 12;
function tracebacks(journal, clock, context) {
  let open = null;
  const close = () => {
    const closing = open;
    open = null;
    if (closing === null) return;
    const named4 = closing.chain.filter(({ name }) => name !== "");
    if (named4.length > 0) report(named4, closing, context);
  };
  const begin = (line, first) => {
    close();
    const { at: at3, text, body, stamped } = line;
    open = {
      slot: journal.reserve(at3),
      moment: clock.now(),
      chain: [first],
      boxed: text.includes("+ Exception Group"),
      stamped: stamped && body.length < text.length && !/^[A-Z]+:/.test(text),
      stage: "frames",
      link: "first",
      foreign: 0
    };
    return true;
  };
  return {
    /** True when the line is part of a traceback. */
    take(line) {
      if (line.text.endsWith(HEADER)) {
        if (open !== null && follows(open, line)) return addTo(open, building(open.link));
        const mixed = open?.stage === "frames" && open.foreign === 0;
        return mixed || begin(line, building("first"));
      }
      if (open === null) return headless(line, begin);
      const taken = proceed(open, line);
      if (open.foreign > (open.stage === "done" ? FOREIGN_AFTER : FOREIGN_INSIDE)) close();
      return taken || open === null && headless(line, begin);
    },
    end: close
  };
}
function follows(open, line) {
  return open.stage === "linked" && (open.link !== "member" || line.text.startsWith(" "));
}
function building(link) {
  return { frames: [], link, name: "", message: "", lines: 0 };
}
function headless(line, begin) {
  if (!line.text.startsWith('  File "')) return false;
  const frame = frameLine(line.text);
  if (frame === null || frame.function !== "") return false;
  const first = building("first");
  first.frames.push(frame);
  return begin(line, first);
}
function addTo(open, added) {
  open.chain.push(added);
  open.stage = "frames";
  open.foreign = 0;
  return true;
}
function proceed(open, line) {
  const text = open.boxed ? unboxed(line.text) : line.text;
  const said2 = open.stamped && line.stamped ? line.body : text;
  const link = linkLine(said2);
  if (link !== null) {
    open.link = link;
    open.stage = "linked";
    return true;
  }
  const others = line.stamped && !open.stamped;
  const taken = !others && inStage(open, said2);
  if (!taken) open.foreign++;
  return taken;
}
function inStage(open, said2) {
  const current = open.chain.at(-1);
  if (current === void 0 || said2 === "") return closeMessage(open, said2);
  switch (open.stage) {
    case "frames":
      return insideFrames(open, current, said2);
    case "linked":
      return headerless(open, said2) && addTo(open, building(open.link)) && inStage(open, said2);
    case "message":
      return insideMessage(open, current, said2);
    case "done":
      return false;
  }
}
function headerless(open, said2) {
  return open.link !== "member" && (frameLine(said2) !== null || exceptionLine(said2) !== null);
}
function closeMessage(open, said2) {
  if (open.stage === "message") open.stage = "done";
  return said2 === "";
}
function insideFrames(open, current, said2) {
  const frame = frameLine(said2);
  const last = current.frames.at(-1);
  if (frame !== null) {
    push(current.frames, frame);
    return true;
  }
  if (said2.startsWith("    ") && last !== void 0) {
    if (last.text === "" && !/^[\s~^]+$/.test(said2)) {
      current.frames[current.frames.length - 1] = { ...last, text: said2.trim().slice(0, 200) };
    }
    return true;
  }
  if (said2.startsWith("  [Previous line repeated")) return true;
  const raised = exceptionLine(said2);
  if (raised === null) return false;
  current.name = raised.name;
  current.message = raised.message;
  open.stage = "message";
  open.foreign = 0;
  return true;
}
function insideMessage(open, current, said2) {
  if (current.lines >= MESSAGE_LINES || !continues(current.name, said2)) {
    open.stage = "done";
    return false;
  }
  current.lines++;
  current.message += `
${said2}`;
  return true;
}

// src/read/app/stacks/at-frame.ts
var LONGEST5 = 1e3;
var JAVA = /^\s+at ([\w$.<>/@-]+)\(([\w$-]+\.(?:java|kt|scala|groovy))(?::(\d+))?\)/;
var JAVA_NATIVE = /^\s+at [\w$.<>/@-]+\((?:Native Method|Unknown Source)\)/;
var POSITION = /^(.+):(\d+):\d+$/;
function readAtFrame(text) {
  if (text.length > LONGEST5) return null;
  const [, method, file, line] = JAVA.exec(text) ?? [];
  if (method !== void 0 && file !== void 0) {
    return {
      language: "java",
      frame: { file, line: Number(line ?? 0), function: method, text: "" }
    };
  }
  if (JAVA_NATIVE.test(text))
    return { language: "java", frame: { file: "<native>", line: 0, function: "", text: "" } };
  return nodeFrame(text);
}
function nodeFrame(text) {
  const said2 = text.trim().replace(/^at (?:async )?/, "").replace(/ \{$/, "");
  const bracket = said2.endsWith(")") ? said2.lastIndexOf(" (") : -1;
  const name = bracket < 0 ? "" : said2.slice(0, bracket);
  const where = bracket < 0 ? said2 : said2.slice(bracket + 2, -1);
  const [, file, line] = POSITION.exec(where) ?? [];
  if (file !== void 0) {
    const path = file.replace(/^file:\/\//, "");
    return {
      language: "node",
      frame: { file: path, line: Number(line), function: name, text: "" }
    };
  }
  const internal = where === "<anonymous>" || where === "native" || where.startsWith("index ");
  return internal ? { language: "node", frame: { file: "<anonymous>", line: 0, function: name, text: "" } } : null;
}

// src/read/app/stacks/report-at-stack.ts
var ERRNO = {
  EPERM: 1,
  ENOENT: 2,
  ENOMEM: 12,
  EACCES: 13,
  ENOSPC: 28,
  EROFS: 30
};
function reportAtStack(stack, context) {
  const { head, slot, language } = stack;
  const inUse = portInUse2(head.message);
  const said2 = `${head.name}${head.message === "" ? "" : `: ${firstLine(head.message)}`}`;
  if (inUse !== null) {
    slot.fill(inUse, said2);
    return;
  }
  const frames = outermostFirst(stack);
  const found = origin(frames, context);
  const exception = {
    code: "exception",
    language,
    name: head.name,
    message: head.message.slice(0, 1e3),
    error: readError2(stack, context),
    during: during2(frames, stack),
    path: stack.moment.heading?.path ?? null,
    origin: found?.place ?? null,
    frames,
    program: language
  };
  const shown = found?.frame ?? frames.at(-1);
  slot.fill(
    exception,
    shown === void 0 ? said2 : `${said2}
    at ${shown.function} (${shown.file}:${shown.line})`
  );
}
function firstLine(message) {
  return message.slice(0, 300).split("\n", 1)[0] ?? "";
}
function portInUse2(message) {
  const inUse = /\bEADDRINUSE\b|java\.net\.BindException/.test(message) || message.startsWith("Address already in use");
  if (!inUse) return null;
  const port = /:(\d+)\s*$/.exec(firstLine(message))?.[1];
  return { code: "port-in-use", port: port === void 0 ? null : Number(port) };
}
function outermostFirst({ frames, head }) {
  const { excerpt } = head;
  const known = excerpt === null || /^(?:node:|internal\/)/.test(excerpt.file);
  const at3 = (frame) => frame.file === excerpt?.file && frame.line === excerpt?.line;
  const ordered = [...frames].reverse().map((frame) => excerpt !== null && at3(frame) ? { ...frame, text: excerpt.text } : frame);
  return known || excerpt === null || frames.some(at3) ? ordered : [...ordered, excerpt];
}
function readError2(stack, context) {
  const { name, message } = stack.head;
  if (name.endsWith("SyntaxError")) return { is: "syntax" };
  if (name.endsWith("OutOfMemoryError")) return { is: "out-of-memory" };
  for (const words of [`${name}: ${message}`, ...[...stack.causes].reverse()]) {
    const error = moduleMissing2(words, context) ?? errnoWords(words) ?? dependencyError(words) ?? springSetting(words);
    if (error !== null) return error;
  }
  return { is: "other" };
}
function moduleMissing2(words, context) {
  const module = /Cannot find (?:module|package) '([^']+)'/.exec(words)?.[1] ?? /ClassNotFoundException: ([\w.$]+)/.exec(words)?.[1];
  if (module === void 0) return null;
  const own = /^\.{0,2}\//.test(module) && !module.includes("/node_modules/");
  return {
    is: "module-not-found",
    module,
    inRepository: own ? true : context.inRepository(module)
  };
}
function errnoWords(words) {
  const [, code, path] = /\b(EPERM|ENOENT|ENOMEM|EACCES|ENOSPC|EROFS): [^,']*(?:, \w+(?: '([^']+)')?)?/.exec(words) ?? [];
  if (code !== void 0) return osError(ERRNO[code] ?? 0, path ?? null);
  const denied = /AccessDeniedException: (\/\S+)/.exec(words)?.[1];
  return denied === void 0 ? null : { is: "permission", path: denied, errno: 13 };
}
function springSetting(words) {
  const key = /Could not resolve placeholder '([\w.]+)'/.exec(words)?.[1];
  return key === void 0 ? null : { is: "missing-key", key, environment: true };
}
function during2(frames, { moment: moment2 }) {
  if (moment2.heading !== null) return moment2.heading.during;
  const serving = /^(?:node:_http_server|_http_server\.js)|HttpServlet|DispatcherServlet|ThreadPoolExecutor/;
  if (frames.some((frame) => serving.test(frame.file) || serving.test(frame.function)))
    return "request";
  const loading = /^node:internal\/(?:modules|main)|^internal\/modules/;
  if (frames.some(({ file }) => loading.test(file))) return "boot";
  return moment2.booting ? "boot" : "unknown";
}

// src/read/app/stacks/stack-header.ts
var HEADER2 = /(?:^|[\s:"])((?:[A-Za-z_$][\w$]*\.){0,12}[A-Za-z_$][\w$]*(?:Error|Exception|Throwable)|Error)(?: \[([\w]+)\])?(?:: (.*))?$/;
var EXCERPT = /^(?:file:\/\/)?((?:\/|node:|internal\/)[^\s:]*(?::[^\s:\d][^\s:]*)*):(\d+)$/;
function header(before) {
  for (const [at3, { body }] of before.entries()) {
    const [, name, , message = ""] = HEADER2.exec(body.slice(0, 500)) ?? [];
    if (name === void 0) continue;
    const following = before.slice(0, at3).reverse();
    const more = following.filter((line) => line.text !== "").map((line) => line.text);
    const excerpt = excerptAbove(before.slice(at3 + 1));
    return {
      name,
      message: [message, ...more].join("\n").trim(),
      excerpt,
      uncaught: excerpt !== null
    };
  }
  return null;
}
function excerptAbove(above) {
  for (const [at3, { text }] of above.slice(0, 5).entries()) {
    const [, file, line] = text.length > 500 ? [] : EXCERPT.exec(text) ?? [];
    if (file === void 0) continue;
    const source = above[at3 - 1]?.text.trim() ?? "";
    return { file, line: Number(line), function: "", text: source.slice(0, 200) };
  }
  return null;
}

// src/read/app/stacks/at-frames.ts
var FOREIGN_INSIDE2 = 6;
function atStacks(journal, clock, recent, context) {
  let open = null;
  const close = () => {
    const closing = open;
    open = null;
    if (closing !== null) reportAtStack(closing, context);
  };
  const begin = (line, frame) => {
    const before = recent.take();
    const head = header(before);
    if (head === null) return false;
    const { at: at3 } = before[before.length - 1] ?? line;
    const language = frame?.language ?? "node";
    const frames = frame === null ? [] : [frame.frame];
    open = {
      slot: journal.reserve(at3),
      moment: clock.now(),
      language,
      head,
      frames,
      causes: [],
      ended: frame === null,
      inProperties: line.text.endsWith(" {"),
      foreign: 0
    };
    return true;
  };
  return {
    take(line) {
      const { text } = line;
      if (open === null) {
        const frame = /^\s+at /.test(text.slice(0, 12)) ? readAtFrame(text) : null;
        if (frame !== null) return begin(line, frame);
        return text.startsWith("Emitted 'error' event") && begin(line, null);
      }
      const taken = proceed2(open, text);
      if (!taken && ++open.foreign > FOREIGN_INSIDE2) close();
      return taken;
    },
    end: close
  };
}
function proceed2(stack, text) {
  const cause = /^(?:Caused by: |\s+\[cause\]: )(.+)/.exec(text)?.[1];
  if (cause !== void 0) {
    stack.causes.push(cause.slice(0, 500));
    if (stack.language === "java") turn(stack, cause);
    else stack.ended = true;
    return true;
  }
  if (text.startsWith("Emitted 'error' event")) {
    stack.ended = true;
    return true;
  }
  const frame = /^\s+(?:at |\.\.\. )/.test(text) ? readAtFrame(text) : null;
  if (frame !== null && !stack.ended) push(stack.frames, frame.frame);
  if (text.endsWith(" {")) stack.inProperties = true;
  if (text === "}" || text.startsWith("} ")) stack.inProperties = false;
  const inside2 = stack.inProperties && /^[\s}\]]/.test(text);
  return frame !== null || inside2 || text === "}" || text === "" || /^\s+\.\.\. \d+ /.test(text);
}
function turn(stack, cause) {
  const [, name = "", message = ""] = /^([\w.$]+)(?:: (.*))?$/.exec(cause) ?? [];
  if (name === "") return;
  stack.head = { ...stack.head, name, message };
  stack.frames = [];
}

// src/read/app/stacks/go-panic.ts
var FOREIGN_INSIDE3 = 6;
function goPanics(journal, clock, context) {
  let open = null;
  const close = () => {
    const closing = open;
    open = null;
    if (closing === null || closing.goroutines === 0) return;
    const exception = read(closing, context);
    const place = exception.origin === null ? "" : `
${exception.frames.at(-1)?.function ?? ""}`;
    closing.slot.fill(
      exception,
      `${closing.served ? "http: panic serving" : closing.name}: ${closing.message}${place}`
    );
  };
  return {
    take(line) {
      const started = begins(line);
      if (started !== null) {
        close();
        open = {
          ...started,
          slot: journal.reserve(line.at),
          moment: clock.now(),
          frames: [],
          caller: "",
          goroutines: 0,
          foreign: 0
        };
        return true;
      }
      if (open === null) return false;
      const taken = proceed3(open, line.text);
      if (!taken && ++open.foreign > FOREIGN_INSIDE3) close();
      return taken;
    },
    end: close
  };
}
function begins({ body }) {
  const first = body.charCodeAt(0);
  if (first === 104 && body.startsWith("http: panic serving ")) {
    return {
      name: "panic",
      message: body.replace(/^http: panic serving \S+: /, "").slice(0, 500),
      served: true
    };
  }
  if (first === 112 && body.startsWith("panic: "))
    return { name: "panic", message: body.slice(7, 507), served: false };
  if (first === 102 && body.startsWith("fatal error: "))
    return { name: "fatal error", message: body.slice(13, 513), served: false };
  return null;
}
function proceed3(panic, text) {
  if (/^goroutine \d+ /.test(text)) {
    panic.goroutines++;
    return true;
  }
  if (panic.goroutines !== 1)
    return text === "" || text.startsWith("	") || text.startsWith("[signal ") || panic.goroutines > 1;
  const [, file, line] = /^\t(\S.*?):(\d+)(?: \+0x[0-9a-f]+)?$/.exec(text.slice(0, 1e3)) ?? [];
  if (file !== void 0) {
    push(panic.frames, { file, line: Number(line), function: panic.caller, text: "" });
    return true;
  }
  const caller = /^(?:created by )?([\w./*()\-[\]]+?)(?:\(.*\)|\s.*)?$/.exec(
    text.slice(0, 500)
  )?.[1];
  if (caller !== void 0 && /[./]/.test(caller)) panic.caller = caller;
  else if (caller !== "panic") return text === "";
  return true;
}
function read(panic, context) {
  const raised = panic.frames.findIndex(({ file }) => file.endsWith("/runtime/panic.go"));
  const frames = panic.frames.slice(raised + 1).reverse();
  const memory = /out of memory/.test(panic.message);
  return {
    code: "exception",
    language: "go",
    name: panic.name,
    message: panic.message,
    error: memory ? { is: "out-of-memory" } : dependencyError(panic.message) ?? { is: "other" },
    during: during3(panic, frames),
    path: null,
    origin: origin(frames, context)?.place ?? null,
    frames,
    program: null
  };
}
function during3({ served, moment: moment2 }, frames) {
  if (served) return "request";
  const started = frames.some(
    (frame) => frame.function === "main.main" || /\.init\b/.test(frame.function)
  );
  return started && !moment2.ready ? "boot" : "unknown";
}

// src/read/app/stacks/recent.ts
var KEPT2 = 8;
function createRecent() {
  let kept = [];
  return {
    keep(line) {
      kept.push(line);
      if (kept.length > KEPT2) kept.shift();
    },
    take() {
      const taken = kept.reverse();
      kept = [];
      return taken;
    }
  };
}

// src/read/app/read-app-log.ts
function readAppLog(lines, context) {
  const journal = createJournal();
  const clock = createClock();
  const recent = createRecent();
  const stacks = [
    tracebacks(journal, clock, context),
    atStacks(journal, clock, recent, context),
    goPanics(journal, clock, context)
  ];
  const complete = createCompletion();
  for (const raw of lines) {
    const line = cleanLine(raw);
    clock.tick();
    if (stacks.some((stack) => stack.take(line))) continue;
    recent.keep(line);
    const read2 = readLine(line, context);
    if (read2?.code === "heading") clock.announce(read2);
    const log = read2 === null ? null : complete(read2);
    if (log === null) continue;
    clock.see(log);
    journal.add(log, line.at, line.text);
  }
  for (const stack of stacks) stack.end();
  return journal.entries();
}
function createCompletion() {
  let program2 = "";
  let host = null;
  return (read2) => {
    switch (read2.code) {
      case "heading":
        return null;
      case "usage":
        program2 = read2.program;
        return null;
      case "all-addresses":
        host = read2.host;
        return null;
      case "bad-arguments":
        return read2.program === "" ? { ...read2, program: program2 } : read2;
      case "listening":
        return read2.server === "flask" && host !== null ? { ...read2, host } : read2;
      default:
        return read2;
    }
  };
}

// src/read/app-context.ts
function appContext(service, known, repository) {
  const container = known.containers.get(service);
  const composed = known.composed.get(service);
  const names2 = container?.envNames ?? composed?.environment;
  return {
    place(path, line) {
      const place = known.mapper.place(service, path, line);
      return place.file === null ? null : place;
    },
    inRepository: (module) => hasModule(module, known.builds.get(service)?.context, repository),
    environment: names2 ? new Set(names2) : null
  };
}
function hasModule(module, context, repository) {
  if (!/^\w+(?:\.\w+)*$/.test(module)) return null;
  const path = module.replaceAll(".", "/");
  const reach = repository.paths.filter((file) => below(context ?? "", file) !== null);
  const pattern = new RegExp(`(?:^|/)${path}(?:\\.py|/[^/]+\\.py)$`);
  if (reach.some((file) => pattern.test(file))) return true;
  return repository.complete ? false : null;
}

// src/read/docker-log.ts
var STAMPED = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)) ?(.*)$/s;
function splitDockerLog(text) {
  const lines = plainLines(text);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => {
    const [, at3, rest] = STAMPED.exec(line) ?? [];
    return at3 === void 0 ? { at: null, text: line } : { at: at3, text: rest ?? "" };
  });
}

// src/read/nginx/access-log.ts
var COMBINED = /(?:^|\s)([\da-fA-F.:]+|unix:|-) - \S* ?\[([^\]]+)\] "((?:[^"\\]|\\.)*)" (\d{3}) (\d+|-)(?: "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)")?(.*)$/;
function readNginxAccess(line) {
  const match = COMBINED.exec(line);
  if (!match) return readJson(line);
  const [, client = "", time = "", request = "", status, bytes2, referer, agent, rest = ""] = match;
  const parts = /^(\S+) (.*?)(?: HTTP\/[\d.]+)?$/.exec(request);
  return {
    at: isoTime(time),
    client,
    method: parts?.[1] ?? "",
    path: parts?.[2] ?? unquote2(request),
    status: Number(status),
    bytes: bytes2 === void 0 || bytes2 === "-" ? null : Number(bytes2),
    referer: orNull(referer),
    userAgent: orNull(agent),
    ...extras(rest)
  };
}
function orNull(text) {
  return text === void 0 || text === "-" || text === "" ? null : unquote2(text);
}
function unquote2(text) {
  return text.replace(
    /\\x([\dA-Fa-f]{2})/g,
    (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))
  );
}
var MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
function isoTime(text) {
  const match = /^(\d\d)\/(\w{3})\/(\d{4}):(\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d)$/.exec(text);
  if (!match) return null;
  const [, day, name = "", year, time, hours, minutes] = match;
  const month = String(MONTHS.indexOf(name) / 3 + 1).padStart(2, "0");
  return `${year}-${month}-${day}T${time}${hours}:${minutes}`;
}
function extras(rest) {
  const named4 = (...names2) => {
    const match = new RegExp(`\\b(?:${names2.join("|")})[=:] ?"?([^"\\s]+)`).exec(rest);
    return orNull(match?.[1]);
  };
  const bare2 = /(?:^|\s|")((?:\d{1,3}\.){3}\d{1,3}:\d+|unix:\S+|\[[\da-f:]+\]:\d+)/.exec(rest)?.[1];
  const status = named4("us", "upstream_status", "upstreamStatus", "ustatus");
  const time = named4("rt", "request_time", "requestTime");
  return {
    upstream: named4("ua", "upstream_addr", "upstream", "uaddr") ?? bare2 ?? null,
    upstreamStatus: lastNumber(status),
    requestTime: lastNumber(time)
  };
}
function lastNumber(text) {
  const last = text?.split(/[,: ]+/).at(-1) ?? "";
  return /^\d+(\.\d+)?$/.test(last) ? Number(last) : null;
}
function readJson(line) {
  const start = line.indexOf("{");
  if (start < 0 || !line.includes('"status"')) return null;
  const values = parseObject(line.slice(start));
  if (!values) return null;
  const get = (...names2) => {
    const name = names2.find((one) => values.get(one) !== void 0);
    return orNull(name === void 0 ? void 0 : values.get(name));
  };
  const request = /^(\S+) (\S+)/.exec(get("request") ?? "");
  const method = get("request_method", "method") ?? request?.[1];
  const path = get("request_uri", "uri", "path", "url") ?? request?.[2];
  const status = Number(get("status"));
  if (method === void 0 || path === void 0 || !(status > 0)) return null;
  return {
    at: get("time_iso8601", "@timestamp", "timestamp", "time") ?? isoTime(get("time_local") ?? ""),
    client: get("remote_addr", "client", "remote_ip") ?? "",
    method,
    path,
    status,
    bytes: lastNumber(get("body_bytes_sent", "bytes_sent", "bytes")),
    referer: get("http_referer", "http_referrer", "referer"),
    userAgent: get("http_user_agent", "user_agent", "agent"),
    upstream: get("upstream_addr", "upstream"),
    upstreamStatus: lastNumber(get("upstream_status")),
    requestTime: lastNumber(get("request_time"))
  };
}
function parseObject(text) {
  try {
    const parsed = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return null;
    return new Map(Object.entries(parsed).map(([key, value]) => [key, String(value)]));
  } catch {
    return null;
  }
}

// src/read/nginx/log/error-fields.ts
function splitFields(message) {
  const start = message.search(/, (?:client|server|request|upstream|host): /);
  const text = start < 0 ? message : message.slice(0, start);
  const rest = start < 0 ? "" : message.slice(start);
  const upstream = quoted2(rest, "upstream");
  return {
    text,
    fields: {
      client: /, client: ([^,\s]+)/.exec(rest)?.[1] ?? null,
      server: /, server: ([^,]*)/.exec(rest)?.[1]?.trim() ?? null,
      request: readRequest(quoted2(rest, "request")),
      subrequest: quoted2(rest, "subrequest"),
      upstream: upstream === null ? null : readUpstream(upstream),
      host: quoted2(rest, "host")
    }
  };
}
function quoted2(rest, name) {
  const opening = `, ${name}: "`;
  const start = rest.indexOf(opening);
  if (start < 0) return null;
  const value = rest.slice(start + opening.length);
  const end = value.search(/"(?:, (?:subrequest|upstream|host|referrer|bytes|request): |\s*$)/);
  return end < 0 ? value.replace(/".*$/s, "") : value.slice(0, end);
}
function readRequest(line) {
  const match = /^(\S+) (.*?)(?: HTTP\/[\d.]+)?$/s.exec(line ?? "");
  return match ? { method: match[1] ?? "", uri: match[2] ?? "" } : null;
}
function readUpstream(url) {
  const [, scheme = "", rest = url] = /^([a-z]+):\/\/(.*)$/s.exec(url) ?? [];
  const socket = /^(unix:[^:]*):?(.*)$/s.exec(rest);
  if (socket) return { scheme, host: socket[1] ?? "", port: null, uri: socket[2] ?? "" };
  const match = /^(\[[^\]]*\]|[^:/?]*)(?::(\d+))?(.*)$/s.exec(rest);
  const port = match?.[2];
  return {
    scheme,
    host: (match?.[1] ?? "").replace(/^\[|\]$/g, ""),
    port: port === void 0 ? null : Number(port),
    uri: match?.[3] ?? ""
  };
}

// src/read/nginx/log/error-rules.ts
var rule = (pattern, code) => ({ pattern, code });
var TEMP_FILE = /"(?<name>[^"]*\/\d{10})" failed/;
var TEMP_FOLDER = /"(?<name>[^"]*(?:_temp|\/(?:body|proxy|fastcgi|uwsgi|scgi)))\/?",? /;
var TO_UPSTREAM = / (?:to|from|reading) upstream|sending request to upstream/;
var CERTIFICATE = rule(/"(?<name>[^"]*)"/, "certificate-failed");
function receiving() {
  return [
    rule(/ while resolving, resolver/, "resolver-failed"),
    rule(/failed \(104: .* (?:from upstream|reading upstream|to upstream)/, "reset-early"),
    rule(/ SSL handshaking to upstream/, "tls-handshake-failed"),
    rule(TO_UPSTREAM, "connect-failed")
  ];
}
function sending() {
  return [
    rule(/ while resolving, resolver/, "resolver-failed"),
    rule(TO_UPSTREAM, "send-failed"),
    rule(/ while sending (?:response )?to client/, "client-closed")
  ];
}
function connecting() {
  return [
    rule(/ while resolving, resolver/, "resolver-failed"),
    rule(/failed \(111: /, "connect-refused"),
    rule(/failed \((?:113|101): /, "connect-unreachable"),
    rule(/failed \(110: /, "connect-timed-out"),
    rule(/failed \(/, "connect-failed")
  ];
}
var STATIC_FILE = [
  rule(TEMP_FILE, "temp-file-failed"),
  rule(/"(?<name>[^"]*)" failed \(2: [^)]*\), client$/, "static-not-found"),
  rule(/"(?<name>[^"]*)" failed/, "file-failed")
];
var RULES_BY_HEAD = {
  connect: connecting(),
  recv: receiving(),
  readv: receiving(),
  send: sending(),
  sendmsg: sending(),
  writev: sending(),
  sendfile: sending(),
  sendfile64: sending(),
  socket: [
    rule(/failed \(24: /, "too-many-files"),
    rule(/ while connecting to upstream/, "connect-failed"),
    rule(/^socket\(\) (?<name>\S+) failed/, "bind-failed")
  ],
  accept: [rule(/failed \(2[34]: /, "too-many-files")],
  accept4: [rule(/failed \(2[34]: /, "too-many-files")],
  bind: [rule(/^bind\(\) to (?<name>\S+) failed/, "bind-failed")],
  listen: [rule(/^listen\(\) to (?<name>[^,\s]+)/, "bind-failed")],
  still: [rule(/^still could not bind\(\)/, "bind-failed")],
  host: [
    rule(/^host not found in upstream "(?<name>[^"]*)"/, "host-not-found"),
    rule(/^host not found in "(?<name>[^"]*)" of the "listen"/, "bind-failed"),
    rule(/^host not found in (?:resolver )?"(?<name>[^"]*)"/, "host-not-found")
  ],
  no: [
    rule(/^no live upstreams/, "no-live-upstreams"),
    rule(/^no resolver defined to resolve (?<name>[^\s,]+)/, "no-resolver"),
    rule(/^no (?:port|host) in upstream "(?<name>[^"]*)"/, "invalid-upstream-url"),
    rule(/^no "ssl_certificate(?:_key)?" is defined/, "certificate-failed")
  ],
  invalid: [
    rule(/^invalid (?:port|host) in upstream "(?<name>[^"]*)"/, "invalid-upstream-url"),
    rule(/^invalid URL prefix(?: in "(?<name>[^"]*)")?/, "invalid-upstream-url")
  ],
  client: [
    rule(/^client intended to send too large body: (?<bytes>\d+)/, "body-too-large"),
    rule(
      /^client intended to send too large chunked body: (?<bytes>\d+)(?:\+(?<more>\d+))?/,
      "body-too-large"
    ),
    rule(/^client sent too (?:long|large|many)/, "request-header-too-big"),
    rule(/^client timed out \(.*while reading client request body/, "client-timed-out"),
    rule(/^client prematurely closed connection|^client closed stream/, "client-closed"),
    rule(/^client sent invalid|^client sent plain|^client sent no |^client timed/, null)
  ],
  epoll_wait: [rule(/client prematurely closed connection/, "client-closed")],
  kevent: [rule(/client prematurely closed connection/, "client-closed")],
  limiting: [rule(/^limiting (?:requests|connections).* by zone "(?<name>[^"]*)"/, "rate-limited")],
  access: [rule(/^access forbidden by rule/, "access-forbidden")],
  directory: [rule(/^directory index of "(?<name>[^"]*)" is forbidden/, "access-forbidden")],
  user: [rule(/^user "(?<name>[^"]*)"/, "access-forbidden")],
  auth: [rule(/^auth request unexpected status: (?<name>\d+)/, "auth-request-failed")],
  open: STATIC_FILE,
  stat: STATIC_FILE,
  lstat: STATIC_FILE,
  openat: STATIC_FILE,
  read: STATIC_FILE,
  pread: STATIC_FILE,
  opendir: STATIC_FILE,
  pwrite: [rule(/"(?<name>[^"]*)" failed/, "temp-file-failed")],
  pwritev: [rule(/"(?<name>[^"]*)" failed/, "temp-file-failed")],
  write: STATIC_FILE,
  rename: STATIC_FILE,
  mkdir: [rule(TEMP_FOLDER, "temp-file-failed"), ...STATIC_FILE],
  unlink: STATIC_FILE,
  chown: [rule(TEMP_FOLDER, "temp-file-failed"), rule(/^chown\("(?<name>[^"]*)"/, "file-failed")],
  getpwnam: [rule(/^getpwnam\("(?<name>[^"]*)"/, "user-missing")],
  getgrnam: [rule(/^getgrnam\("(?<name>[^"]*)"/, "user-missing")],
  cannot: [rule(/^cannot load certificate(?: key)? "(?<name>[^"]*)"/, "certificate-failed")],
  BIO_new_file: [CERTIFICATE],
  PEM_read_bio_X509_AUX: [CERTIFICATE],
  SSL_CTX_use_certificate: [CERTIFICATE],
  SSL_CTX_use_certificate_chain_file: [CERTIFICATE],
  SSL_CTX_use_PrivateKey: [CERTIFICATE],
  SSL_CTX_use_PrivateKey_file: [CERTIFICATE],
  SSL_CTX_load_verify_locations: [CERTIFICATE],
  SSL_do_handshake: [rule(/ to upstream/, "tls-handshake-failed"), rule(/^/, null)],
  SSL_read: [rule(TO_UPSTREAM, "reset-early"), rule(/^/, null)],
  SSL_write: [rule(TO_UPSTREAM, "send-failed"), rule(/^/, null)],
  peer: [rule(/ SSL handshak\w+ to upstream/, "tls-handshake-failed"), rule(/^/, null)],
  worker: [
    rule(/^worker process \d+ exited on signal (?<name>\d+)/, "worker-died"),
    rule(/^worker process \d+ exited with fatal code (?<name>\d+)/, "worker-died")
  ],
  malloc: [rule(/failed \(12: /, "out-of-memory")],
  posix_memalign: [rule(/failed \(12: /, "out-of-memory")],
  mmap: [rule(/failed \(12: /, "out-of-memory")],
  fork: [rule(/failed/, "out-of-memory")],
  conflicting: [rule(/^conflicting server name "(?<name>[^"]*)"/, "conflicting-server-name")],
  rewrite: [
    rule(/^rewrite or internal redirection cycle.*?(?:to "(?<name>[^"]*)"|,|$)/, "redirect-cycle")
  ],
  FastCGI: [
    rule(/"Primary script unknown|Unable to open primary script/, "script-not-found"),
    rule(/^FastCGI sent in stderr: "(?<name>.*)" while /, "fastcgi-stderr")
  ],
  could: [rule(/^could not open error log file: \S+ "(?<name>[^"]*)"/, "file-failed")],
  aborting: [rule(/^/, null)],
  ignoring: [rule(/^/, null)]
};
var OTHER_RULES = [
  rule(/^(?<name>\S+) could not be resolved \(/, "could-not-resolve"),
  rule(/^\d+ worker_connections are not enough/, "worker-connections"),
  rule(/^"(?<name>[^"]*)" is not found \(2: /, "static-not-found"),
  rule(/^"(?<name>[^"]*)" is forbidden \(13: /, "file-failed"),
  rule(/^open socket #\d+ left in connection/, null)
];

// src/read/nginx/log/tls.ts
var NOT_TLS = /wrong version number|packet length too long|http request|unknown protocol|record layer failure/;
var PROTOCOL = /unsupported protocol|no protocols available|no ciphers? |version too low/;
function readTls(message) {
  const match = /\(SSL: (?:error:([\dA-F]{8}):)?([^)]*)\)/.exec(message);
  if (!match) {
    const closed = /^peer closed connection in SSL handshake/.test(message);
    return closed ? { kind: "closed", code: null, reason: "closed", alert: null } : null;
  }
  const parts = (match[2] ?? "").split(":").filter((part) => part !== "");
  const alert = /SSL alert number (\d+)/.exec(message)?.[1];
  const said2 = parts.filter((part) => !part.startsWith("SSL alert number"));
  const reason = said2.at(-1) ?? "";
  return {
    kind: kindOf(reason, alert === void 0 ? null : Number(alert)),
    code: match[1] ?? null,
    reason,
    alert: alert === void 0 ? null : Number(alert)
  };
}
function kindOf(reason, alert) {
  if (NOT_TLS.test(reason)) return "not-tls";
  if (alert === 70 || PROTOCOL.test(reason)) return "protocol";
  if (alert !== null) return "refused";
  return /unexpected eof/.test(reason) ? "closed" : "other";
}

// src/read/nginx/log/upstream-rules.ts
var rule2 = (pattern, code) => ({ pattern, code });
var UPSTREAM_RULES = {
  timed: [
    rule2(/ while connecting to upstream/, "connect-timed-out"),
    rule2(/ while sending request to upstream/, "send-timed-out"),
    rule2(/ while SSL handshaking to upstream/, "tls-handshake-failed"),
    rule2(/^/, "answer-timed-out")
  ],
  prematurely: [rule2(/^/, "closed-early")],
  closed: [rule2(/^/, "closed-early")],
  server: [rule2(/^upstream server temporarily disabled/, "upstream-disabled")],
  sent: [
    rule2(/^upstream sent too big header/, "header-too-big"),
    rule2(/^upstream sent duplicate header line: "(?<name>[^":]*)/, "duplicate-header"),
    rule2(/^upstream sent "(?<name>Content-Length)" and "Transfer-Encoding"/, "duplicate-header"),
    rule2(/^upstream sent (?:no valid HTTP|unsupported FastCGI)/, "protocol-mismatch"),
    rule2(/^upstream sent too large http2 frame/, "protocol-mismatch"),
    rule2(/^upstream sent (?:unexpected|invalid|malformed) http2/, "protocol-mismatch"),
    rule2(/^upstream sent (?:unexpected|invalid) FastCGI/, "protocol-mismatch"),
    rule2(/^upstream sent invalid header(?:: "(?<name>(?:[^":\\]|\\x[^0])*))?/, "invalid-header"),
    rule2(/^upstream sent (?:invalid|unexpected|more|unsupported)/, "invalid-header")
  ],
  SSL: [rule2(/does not match "(?<name>[^"]*)"|^upstream SSL certificate/, "tls-verify-failed")]
};

// src/read/nginx/error-log.ts
var LINE = /(?:^|\s)(?:(\d{4})\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d) |nginx: )\[(emerg|alert|crit|error|warn|notice|info)\] (?:\d+#\d+: )?(?:\*\d+ )?(.*)$/s;
var SERIOUS = /* @__PURE__ */ new Set(["emerg", "alert", "crit", "error"]);
function readNginxError(line) {
  const match = LINE.exec(line);
  if (!match) return null;
  const [, year, month, day, time, level = "", message = ""] = match;
  const { text, fields } = splitFields(message.trimEnd());
  const place = placeIn(text);
  const found = classify(fields.client === null ? text : `${text}, client`, level);
  if (found === null) return null;
  const { code, groups } = found;
  const bytes2 = groups["bytes"];
  return {
    code,
    level,
    errno: errnoIn(text),
    phase: phaseIn(text),
    ...fields,
    name: groups["name"] ?? named2(code, text, fields),
    method: fields.request?.method ?? null,
    path: fields.request?.uri ?? null,
    bytes: bytes2 === void 0 ? null : Number(bytes2) + Number(groups["more"] ?? 0),
    message: text,
    at: year === void 0 ? null : `${year}-${month}-${day}T${time}`,
    place,
    tls: code === "tls-handshake-failed" ? readTls(text) : null
  };
}
function classify(text, level) {
  const [head = ""] = /^[A-Za-z_][A-Za-z_0-9]*/.exec(text) ?? [];
  const second = head === "upstream" ? /^upstream (\w+)/.exec(text)?.[1] ?? "" : "";
  const own = head === "upstream" ? rulesOf(UPSTREAM_RULES, second) : rulesOf(RULES_BY_HEAD, head);
  for (const { pattern, code } of [...own, ...OTHER_RULES]) {
    const match = pattern.exec(text);
    if (match) return code === null ? null : { code, groups: match.groups ?? {} };
  }
  if (level === "emerg") return { code: "config-invalid", groups: {} };
  return SERIOUS.has(level) ? { code: "other", groups: {} } : null;
}
function rulesOf(rules, head) {
  return Object.hasOwn(rules, head) ? rules[head] ?? [] : [];
}
function errnoIn(text) {
  const match = /\((\d+): [^()]*\)/.exec(text) ?? /\(SSL: [^)]*\) ?.*\((\d+): /.exec(text);
  return match?.[1] === void 0 ? null : Number(match[1]);
}
function phaseIn(text) {
  return /^.* while ([A-Za-z][\w /-]*?)(?=,|$)/s.exec(text)?.[1] ?? null;
}
function placeIn(text) {
  const match = / in (\S+):(\d+)$/.exec(text);
  return match ? { file: match[1] ?? "", line: Number(match[2]) } : null;
}
function named2(code, text, fields) {
  if (code === "no-live-upstreams") return fields.upstream?.host ?? null;
  if (code === "tls-handshake-failed") return readTls(text)?.reason ?? null;
  return code === "config-invalid" ? /"([^"]*)"/.exec(text)?.[1] ?? null : null;
}

// src/read/logs.ts
function readLogs(capture, known, repository) {
  const { subject: service, how } = capture;
  const lines = splitDockerLog(capture.body.text);
  const source = { service, how };
  const nginx = known.isNginx(service) ? lines.map((line) => nginxFact(line, source, known)) : lines.map(() => null);
  const others = lines.filter((_, index2) => nginx[index2] === null);
  const context = appContext(service, known, repository);
  const app = readAppLog(others, context).map(({ log, at: at3, quote: quote2 }) => {
    const place = log.code === "exception" ? log.origin : null;
    return fact("app.log", service, log, witness({ source: service, how, at: at3, place, quote: quote2 }));
  });
  return [...nginx.filter((found) => found !== null), ...app];
}
function nginxFact({ at: at3, text }, { service, how }, known) {
  const error = readNginxError(text);
  if (error) {
    const { place } = error;
    const seen = witness({
      source: service,
      how,
      at: at3 ?? error.at,
      place: place && known.mapper.place(service, place.file, place.line),
      quote: text
    });
    return fact("nginx.error", service, errorOf(error), seen);
  }
  const access2 = readNginxAccess(text);
  if (!access2) return null;
  const { method, path, status, userAgent } = access2;
  return fact(
    "nginx.access",
    service,
    { method, path, status, userAgent },
    witness({ source: service, how, at: at3 ?? access2.at, quote: text })
  );
}
function errorOf(line) {
  const { level, errno, phase, upstream, name, method, path, bytes: bytes2, message } = line;
  const code = CODES[line.code] ?? line.code;
  return { code, level, errno, phase, upstream, name, method, path, bytes: bytes2, message };
}
var CODES = {
  "upstream-disabled": "other",
  "resolver-failed": "could-not-resolve",
  "protocol-mismatch": "invalid-header",
  "invalid-upstream-url": "other",
  "user-missing": "config-invalid",
  "too-many-files": "other",
  "out-of-memory": "other",
  "redirect-cycle": "other",
  "conflicting-server-name": "other",
  "request-header-too-big": "other",
  "client-closed": "other",
  "client-timed-out": "other",
  "fastcgi-stderr": "other"
};

// src/read/places/repository.ts
function repositoryOf(evidence) {
  const files = new Map(
    evidence.looked("repo.file").map(({ subject, body }) => [subject, body])
  );
  const tree = evidence.looked("repo.tree")[0]?.body;
  const paths = [.../* @__PURE__ */ new Set([...tree?.paths ?? [], ...files.keys()])].sort();
  const known = new Set(paths);
  const directories = new Set(paths.flatMap(parents));
  const has = (path) => known.has(path) ? "file" : path === "" || directories.has(path) ? "directory" : null;
  const root = rootOf(evidence, has);
  return {
    complete: tree !== void 0 && !tree.truncated,
    paths,
    has,
    text: (path) => files.get(path)?.text ?? null,
    mode: (path) => files.get(path)?.mode ?? null,
    relative: (absolute3) => root === null ? null : below(root, normal(absolute3))
  };
}
function parents(path) {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index2) => parts.slice(0, index2 + 1).join("/"));
}

// src/read/nginx/syntax/grammar.ts
var TABLE = `
{ 0 M events http mail stream
{ 2 h charset_map
{ 1 hS upstream
{ 1-2 hS geo
{ 2 hS map split_clients
{ 0 hsl types
{ 0+ huS server
{ 1+ l limit_except
{ 1+ sl if
{ 1-2 sl location
; 1 E accept_mutex accept_mutex_delay multi_accept use worker_connections
; 1 M daemon env load_module master_process pcre_jit pid ssl_engine worker_priority
  worker_processes worker_rlimit_core worker_rlimit_nofile working_directory
; 1+ M worker_cpu_affinity
; 1-2 M user
; 1 MEhsluS include
; 1+ MhslS error_log
; 2+ h fastcgi_cache_path proxy_cache_path
; 3 h limit_req_zone
; 1 hS map_hash_bucket_size server_names_hash_bucket_size server_names_hash_max_size
; 2 hS limit_conn_zone
; 2+ hS log_format
; 1 hs client_header_buffer_size client_header_timeout connection_pool_size http2
  http2_pool_size http2_streams_index_size ignore_invalid_headers max_headers merge_slashes
  request_pool_size ssl_buffer_size ssl_early_data underscores_in_headers
; 1+ hs client_body_early_read
; 2 hs large_client_header_buffers
; 1 hsS ssl_certificate ssl_certificate_compression ssl_certificate_key ssl_ciphers
  ssl_client_certificate ssl_crl ssl_dhparam ssl_ecdh_curve ssl_password_file
  ssl_prefer_server_ciphers ssl_reject_handshake ssl_session_ticket_key ssl_session_tickets
  ssl_session_timeout ssl_stapling ssl_stapling_file ssl_stapling_responder ssl_stapling_verify
  ssl_trusted_certificate ssl_verify_client ssl_verify_depth
; 1+ hsS ssl_protocols
; 1-2 hsS ssl_session_cache
; 2 hsS ssl_conf_command
; 1 hsl absolute_redirect aio aio_write auth_delay auth_request autoindex autoindex_exact_size
  autoindex_format autoindex_localtime chunked_transfer_encoding client_body_buffer_size
  client_body_in_file_only client_body_in_single_buffer client_body_timeout client_max_body_size
  create_full_put_path default_type directio directio_alignment etag fastcgi_buffer_size
  fastcgi_buffering fastcgi_busy_buffers_size fastcgi_cache fastcgi_catch_stderr
  fastcgi_connect_timeout fastcgi_hide_header fastcgi_ignore_client_abort fastcgi_index
  fastcgi_intercept_errors fastcgi_keep_conn fastcgi_max_temp_file_size
  fastcgi_next_upstream_timeout fastcgi_next_upstream_tries fastcgi_pass_header
  fastcgi_pass_request_body fastcgi_pass_request_headers fastcgi_read_timeout
  fastcgi_request_buffering fastcgi_send_lowat fastcgi_send_timeout fastcgi_socket_keepalive
  fastcgi_socket_rcvbuf fastcgi_socket_sndbuf fastcgi_split_path_info grpc_buffer_size
  grpc_connect_timeout grpc_hide_header grpc_intercept_errors grpc_next_upstream_timeout
  grpc_next_upstream_tries grpc_pass_header grpc_read_timeout grpc_send_timeout
  grpc_socket_keepalive grpc_socket_rcvbuf grpc_socket_sndbuf gunzip gzip_comp_level gzip_hash
  gzip_http_version gzip_min_length gzip_no_buffer gzip_static gzip_vary gzip_window
  if_modified_since keepalive_min_timeout limit_conn_status limit_req_dry_run
  limit_req_log_level limit_req_status lingering_close lingering_time lingering_timeout
  log_not_found log_subrequest max_ranges mirror mirror_request_body msie_padding msie_refresh
  port_in_redirect postpone_gzipping postpone_output proxy_buffering proxy_busy_buffers_size
  proxy_cache proxy_cache_key proxy_hide_header proxy_http_version proxy_ignore_client_abort
  proxy_intercept_errors proxy_max_temp_file_size proxy_method proxy_pass_header
  proxy_pass_request_body proxy_pass_request_headers proxy_pass_trailers proxy_read_timeout
  proxy_request_buffering proxy_send_lowat proxy_send_timeout proxy_set_body read_ahead
  real_ip_header real_ip_recursive recursive_error_pages reset_timedout_connection satisfy
  scgi_buffer_size scgi_buffering scgi_busy_buffers_size scgi_cache scgi_connect_timeout
  scgi_hide_header scgi_ignore_client_abort scgi_intercept_errors scgi_max_temp_file_size
  scgi_next_upstream_timeout scgi_next_upstream_tries scgi_pass_header scgi_pass_request_body
  scgi_pass_request_headers scgi_read_timeout scgi_request_buffering scgi_send_timeout
  scgi_socket_keepalive scgi_socket_rcvbuf scgi_socket_sndbuf send_lowat send_timeout
  sendfile_max_chunk server_name_in_redirect server_tokens sub_filter_last_modified
  sub_filter_once subrequest_output_buffer_size tcp_nopush types_hash_max_size uwsgi_buffer_size
  uwsgi_buffering uwsgi_busy_buffers_size uwsgi_cache uwsgi_connect_timeout uwsgi_hide_header
  uwsgi_ignore_client_abort uwsgi_intercept_errors uwsgi_max_temp_file_size uwsgi_modifier1
  uwsgi_modifier2 uwsgi_next_upstream_timeout uwsgi_next_upstream_tries uwsgi_pass_header
  uwsgi_pass_request_body uwsgi_pass_request_headers uwsgi_read_timeout uwsgi_request_buffering
  uwsgi_send_timeout uwsgi_socket_keepalive uwsgi_socket_rcvbuf uwsgi_socket_sndbuf uwsgi_string
  xml_external_entities
; 1+ hsl charset_types dav_methods fastcgi_ignore_headers fastcgi_next_upstream fastcgi_no_cache
  grpc_ignore_headers grpc_next_upstream gzip_disable gzip_proxied gzip_types index
  proxy_cache_bypass proxy_cache_use_stale proxy_cache_valid proxy_ignore_headers proxy_no_cache
  scgi_ignore_headers scgi_next_upstream scgi_no_cache sub_filter_types uwsgi_ignore_headers
  uwsgi_next_upstream uwsgi_no_cache
; 1-2 hsl disable_symlinks keepalive_disable open_file_cache proxy_cookie_domain
  proxy_cookie_path proxy_redirect
; 1-3 hsl dav_access limit_req
; 1-4 hsl client_body_temp_path fastcgi_temp_path proxy_temp_path scgi_temp_path uwsgi_temp_path
; 2 hsl auth_request_set fastcgi_buffers grpc_set_header gunzip_buffers gzip_buffers
  output_buffers proxy_buffers proxy_set_header scgi_buffers sub_filter uwsgi_buffers
; 2-3 hsl fastcgi_param scgi_param uwsgi_param
; 1 hslS limit_conn_dry_run limit_conn_log_level proxy_buffer_size proxy_connect_timeout
  proxy_next_upstream_timeout proxy_next_upstream_tries proxy_socket_keepalive
  proxy_socket_rcvbuf proxy_socket_sndbuf proxy_ssl_name proxy_ssl_server_name
  proxy_ssl_trusted_certificate proxy_ssl_verify set_real_ip_from tcp_nodelay
; 1+ hslS proxy_next_upstream
; 1-4 hslS open_log_file_cache
; 2 hslS limit_conn
; 1 hslf add_header_inherit add_trailer_inherit charset gzip limit_rate limit_rate_after
  override_charset post_action root sendfile source_charset
; 1-2 hslf expires
; 2+ hslf error_page
; 2-3 hslf add_header add_trailer
; 1 hslfi rewrite_log uninitialized_variable_warn
; 1+ hslfmS access_log
; 1 hslm auth_basic auth_basic_user_file
; 1 hslmS allow deny
; 1 hslu keepalive_requests keepalive_time
; 1-2 hslu keepalive_timeout
; 1 hsluS resolver_timeout
; 1+ hsluS resolver
; 0 l empty_gif internal
; 1 l alias random_index
; 1 lf fastcgi_pass grpc_pass scgi_pass uwsgi_pass
; 1 lfmS proxy_pass
; 1+ sS listen server_name
; 0-1 sl stub_status
; 1+ sl valid_referers
; 2+ sl try_files
; 0 slfi break
; 2-3 slfi rewrite
; 1-2 slfiS return
; 2 slfiS set
; 0 u ip_hash
; 1-2 u keepalive
; 2+ u sticky
; 0 uS least_conn
; 0-2 uS random
; 1-2 uS hash least_time zone
`;
var RULES2 = readTable();
function ruleFor(name) {
  return RULES2.get(name) ?? null;
}
var OF_DATA = /* @__PURE__ */ new Set(["map", "geo", "types", "split_clients", "charset_map"]);
function holdsDirectives(block) {
  return RULES2.get(block) !== void 0 && !OF_DATA.has(block);
}
function readTable() {
  const rules = /* @__PURE__ */ new Map();
  for (const line of TABLE.replaceAll("\n  ", " ").trim().split("\n")) {
    const [kind, args = "", contexts = "", ...names2] = line.split(" ");
    const [fewest = "", most] = args.replace("+", "-Infinity").split("-");
    for (const name of names2) {
      const takes = name === "server" ? "either" : kind === "{" ? "block" : "line";
      rules.set(name, {
        fewest: Number(fewest),
        most: Number(most ?? fewest),
        contexts,
        takes
      });
    }
  }
  return rules;
}

// src/read/nginx/syntax/cursor.ts
var TAB = 9;
var LINE_FEED = 10;
var RETURN = 13;
var SPACE = 32;
function isBlank(code) {
  return code === SPACE || code === LINE_FEED || code === TAB || code === RETURN;
}
function advance(cursor, pos) {
  for (let at3 = cursor.pos; at3 < pos; at3 += 1) {
    if (cursor.text.charCodeAt(at3) === LINE_FEED) cursor.line += 1;
  }
  cursor.pos = pos;
}

// src/read/nginx/syntax/lex.ts
var HASH = 35;
var DOLLAR = 36;
var CLOSE_PAREN = 41;
var SEMICOLON = 59;
var BACKSLASH = 92;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
function readToken(cursor) {
  skipBlanksAndComments(cursor);
  const { text, pos, line } = cursor;
  const code = text.charCodeAt(pos);
  if (pos >= text.length) return { is: "end", line };
  if (code === SEMICOLON || code === OPEN_BRACE || code === CLOSE_BRACE) {
    cursor.pos += 1;
    return { is: code === SEMICOLON ? ";" : code === OPEN_BRACE ? "{" : "}", line };
  }
  const first = text[pos];
  if (first === '"' || first === "'") return readQuoted(cursor, first);
  return readBare(cursor);
}
function readStray(cursor) {
  const code = cursor.text.charCodeAt(cursor.pos);
  const fits = cursor.pos >= cursor.text.length || isBlank(code) || code === SEMICOLON || code === OPEN_BRACE || code === CLOSE_PAREN;
  if (fits) return null;
  return { is: "stray", text: cursor.text.charAt(cursor.pos), line: cursor.line };
}
function skipBlanksAndComments(cursor) {
  const { text } = cursor;
  let { pos, line } = cursor;
  for (; pos < text.length; pos += 1) {
    const code = text.charCodeAt(pos);
    if (code === LINE_FEED) line += 1;
    else if (code === HASH) {
      const end = text.indexOf("\n", pos);
      pos = (end === -1 ? text.length : end) - 1;
    } else if (!isBlank(code)) break;
  }
  cursor.pos = pos;
  cursor.line = line;
}
function readQuoted(cursor, quote2) {
  const { text, pos: start, line } = cursor;
  let end = start + 1;
  while (end < text.length && text[end] !== quote2) end += text[end] === "\\" ? 2 : 1;
  const open = end >= text.length;
  const stop = Math.min(end, text.length);
  advance(cursor, open ? stop : stop + 1);
  return { is: "word", text: resolveEscapes(text.slice(start + 1, stop)), line, open };
}
function readBare(cursor) {
  const { text, pos: start, line } = cursor;
  let afterDollar = false;
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === BACKSLASH) {
      end += 2;
      afterDollar = false;
      continue;
    }
    if (end > start && (isBlank(code) || code === SEMICOLON)) break;
    if (code === OPEN_BRACE && !afterDollar) break;
    if (code !== OPEN_BRACE) afterDollar = code === DOLLAR;
    end += 1;
  }
  const stop = Math.min(end, text.length);
  advance(cursor, stop);
  return { is: "word", text: resolveEscapes(text.slice(start, stop)), line, open: false };
}
var ESCAPES2 = { t: "	", r: "\r", n: "\n" };
function resolveEscapes(raw) {
  if (!raw.includes("\\")) return raw;
  return raw.replace(/\\(["'\\trn])/g, (_, char) => ESCAPES2[char] ?? char);
}

// src/read/nginx/syntax/lua-block.ts
function holdsLua(name) {
  return name.endsWith("_by_lua_block");
}
var OF_INTEREST = /["'{}]|--|\[=*\[/g;
function readLua(cursor) {
  const start = cursor.pos;
  const end = closingBrace(cursor.text, start);
  advance(cursor, end === null ? cursor.text.length : end + 1);
  return end === null ? null : cursor.text.slice(start, end);
}
function closingBrace(text, start) {
  let depth = 1;
  OF_INTEREST.lastIndex = start;
  for (let match = OF_INTEREST.exec(text); match; match = OF_INTEREST.exec(text)) {
    const [found] = match;
    if (found === "{") depth += 1;
    else if (found === "}") {
      depth -= 1;
      if (depth === 0) return match.index;
    } else OF_INTEREST.lastIndex = behind2(text, found, match.index);
  }
  return null;
}
function behind2(text, opening, at3) {
  if (opening === '"' || opening === "'") return behindString(text, opening, at3 + 1);
  if (opening !== "--") return behindLong(text, opening, at3);
  const long = /^\[=*\[/.exec(text.slice(at3 + 2, at3 + 64));
  if (long) return behindLong(text, long[0], at3 + 2);
  const end = text.indexOf("\n", at3);
  return end === -1 ? text.length : end;
}
function behindString(text, quote2, start) {
  let pos = start;
  while (pos < text.length && text[pos] !== quote2 && text[pos] !== "\n") {
    pos += text[pos] === "\\" ? 2 : 1;
  }
  return pos + 1;
}
function behindLong(text, opening, at3) {
  const end = text.indexOf(opening.replaceAll("[", "]"), at3 + opening.length);
  return end === -1 ? text.length : end + opening.length;
}

// src/read/nginx/syntax/missing-semicolon.ts
var CHECKS_PARAMETERS = /* @__PURE__ */ new Set(["listen", "server"]);
function splitAtMissingSemicolon(words, end) {
  const complete = [];
  const problems2 = [];
  let rest = words;
  for (; ; ) {
    const complaint = complaintAbout(rest, end);
    const [first] = rest;
    if (!complaint || !first) return { complete, rest, problems: problems2 };
    const at3 = startOfNext(rest);
    const last = rest[(at3 ?? rest.length) - 1] ?? first;
    problems2.push({
      code: at3 === null ? complaint.code : "not-terminated",
      line: at3 === null ? first.line : last.line,
      detail: complaint.detail
    });
    if (at3 === null) return { complete, rest, problems: problems2 };
    complete.push({ words: rest.slice(0, at3), endLine: last.line });
    rest = rest.slice(at3);
  }
}
function complaintAbout(words, end) {
  const name = words[0]?.text ?? "";
  const rule3 = ruleFor(name);
  if (!rule3) return null;
  if (end === "{" && rule3.takes === "line") {
    return { code: "not-terminated", detail: `directive "${name}" is not terminated by ";"` };
  }
  if (end === ";" && rule3.takes === "block") {
    return { code: "no-block", detail: `directive "${name}" has no opening "{"` };
  }
  const count = words.length - 1;
  if (count < rule3.fewest || count > rule3.most) {
    return {
      code: "invalid-arguments",
      detail: `invalid number of arguments in "${name}" directive`
    };
  }
  const swallowed = CHECKS_PARAMETERS.has(name) && end === ";" ? startOfNext(words) : null;
  if (swallowed === null) return null;
  const parameter = words[swallowed]?.text ?? "";
  return { code: "not-terminated", detail: `invalid parameter "${parameter}"` };
}
function startOfNext(words) {
  const rule3 = ruleFor(words[0]?.text ?? "");
  if (!rule3 || rule3.takes === "block") return null;
  for (let at3 = rule3.fewest + 1; at3 < words.length; at3 += 1) {
    const word = words[at3];
    const before = words[at3 - 1];
    if (!word || !before || at3 - 1 > rule3.most) return null;
    if (word.line > before.line && ruleFor(word.text)) return at3;
  }
  return null;
}

// src/read/nginx/parse.ts
var DEEPEST4 = 64;
function parseNginx(text, file) {
  const marked = text.startsWith("\uFEFF");
  const top = [];
  const state = {
    file,
    cursor: { text: marked ? text.slice(1) : text, pos: 0, line: 1 },
    problems: [],
    stack: [],
    current: top,
    words: []
  };
  if (marked) {
    const name = /^[^\s;{]*/.exec(state.cursor.text)?.[0] ?? "";
    report2(state, "unknown-directive", 1, `unknown directive "\uFEFF${name}"`);
  }
  while (step(state)) {
    if (state.stack.length > DEEPEST4) {
      report2(state, "nested-too-deep", state.cursor.line, `more than ${DEEPEST4} nested blocks`);
      break;
    }
  }
  finish(state);
  return { directives: top, problems: state.problems };
}
function step(state) {
  const token = readToken(state.cursor);
  switch (token.is) {
    case "word":
      state.words.push({ text: token.text, line: token.line });
      if (token.open) {
        const detail = 'unexpected end of file, expecting ";" or "}"';
        report2(state, "unterminated-quote", token.line, detail);
      }
      checkStray(state);
      return true;
    case ";":
      endStatement(state, token.line);
      return true;
    case "{":
      openBlock(state, token.line);
      return true;
    case "}":
      closeBlock(state, token.line);
      return true;
    case "stray":
    case "end":
      return false;
  }
}
function checkStray(state) {
  const before = state.cursor.text[state.cursor.pos - 1];
  if (before !== '"' && before !== "'") return;
  const stray = readStray(state.cursor);
  if (stray?.is === "stray") {
    report2(state, "unexpected", stray.line, `unexpected "${stray.text}"`);
  }
}
function endStatement(state, line) {
  if (state.words.length === 0) {
    report2(state, "unexpected", line, 'unexpected ";"');
    return;
  }
  addSimple(state, lastStatement(state, ";", line), line);
  state.words = [];
}
function lastStatement(state, end, line) {
  const parent = state.stack.at(-1);
  if (parent && !holdsDirectives(parent.name)) return state.words;
  const split = splitAtMissingSemicolon(state.words, end);
  for (const { words, endLine } of split.complete) addSimple(state, words, endLine);
  for (const { code, line: at3, detail } of split.problems) {
    report2(state, code, at3, detail, line);
  }
  return split.rest;
}
function openBlock(state, line) {
  const [name, ...args] = lastStatement(state, "{", line);
  state.words = [];
  if (!name) report2(state, "unexpected", line, 'unexpected "{"');
  if (name && holdsLua(name.text)) {
    const code = readLua(state.cursor);
    if (code === null) {
      const detail = 'unexpected end of file, expecting "}"';
      report2(state, "unexpected-end", name.line, detail, state.cursor.line);
    }
    state.current.push({
      name: name.text,
      args: [...args.map((word) => word.text), code ?? ""],
      file: state.file,
      line: name.line,
      endLine: state.cursor.line,
      block: []
    });
    return;
  }
  const children = [];
  state.stack.push({
    name: name?.text ?? "",
    args: args.map((word) => word.text),
    line: name?.line ?? line,
    children: state.current
  });
  state.current = children;
}
function closeBlock(state, line) {
  const [first] = state.words;
  if (first) {
    const last = state.words.at(-1) ?? first;
    report2(state, "not-terminated", last.line, 'unexpected "}"', line);
    addSimple(state, state.words, last.line);
    state.words = [];
  }
  if (!popBlock(state, line)) report2(state, "unexpected", line, 'unexpected "}"');
}
function popBlock(state, endLine) {
  const opened = state.stack.pop();
  if (!opened) return false;
  const { name, args, line, children } = opened;
  children.push({ name, args, file: state.file, line, endLine, block: state.current });
  state.current = children;
  return true;
}
function finish(state) {
  const { line } = state.cursor;
  const last = state.words.at(-1);
  if (last) {
    if (state.problems.at(-1)?.code !== "unterminated-quote") {
      const detail = 'unexpected end of file, expecting ";" or "}"';
      report2(state, "unexpected-end", last.line, detail, line);
    }
    addSimple(state, state.words, last.line);
  } else {
    const open = state.stack.at(-1);
    if (open && state.problems.at(-1)?.code !== "nested-too-deep") {
      report2(state, "unexpected-end", open.line, 'unexpected end of file, expecting "}"', line);
    }
  }
  while (popBlock(state, line)) ;
}
function addSimple(state, words, endLine) {
  const [name, ...args] = words;
  if (!name) return;
  state.current.push({
    name: name.text,
    args: args.map((word) => word.text),
    file: state.file,
    line: name.line,
    endLine,
    block: null
  });
}
function report2(state, code, line, detail, nginxLine = line) {
  state.problems.push({ code, file: state.file, line, nginxLine, detail });
}

// src/read/nginx/syntax/context.ts
function misplacedDirectives(root) {
  const problems2 = [];
  visit2(root, contextOfRoot(root), problems2);
  return problems2;
}
function contextOfRoot(root) {
  const holds2 = (...names2) => root.some(({ name, block }) => block !== null && names2.includes(name));
  if (holds2("http", "stream", "events")) return "M";
  if (holds2("server", "upstream", "map")) return "h";
  return holds2("location") ? "s" : null;
}
function visit2(directives2, context, problems2) {
  if (context === null) return;
  for (const directive of directives2) {
    const rule3 = ruleFor(directive.name);
    if (rule3 && !rule3.contexts.includes(context)) {
      problems2.push({
        code: "not-allowed-here",
        file: directive.file,
        line: directive.line,
        nginxLine: directive.block ? directive.line : directive.endLine,
        detail: `"${directive.name}" directive is not allowed here`
      });
    } else if (directive.block) {
      visit2(directive.block, inside(directive, context), problems2);
    }
  }
}
function inside({ name }, context) {
  if (!holdsDirectives(name)) return null;
  switch (name) {
    case "http":
      return "h";
    case "events":
      return "E";
    case "stream":
      return "S";
    case "server":
      return context === "S" ? "S" : "s";
    case "location":
      return "l";
    case "limit_except":
      return "m";
    case "if":
      return context === "s" ? "i" : "f";
    case "upstream":
      return context === "S" ? "S" : "u";
    default:
      return null;
  }
}

// src/read/nginx/syntax/file-path.ts
function normalizePath(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== ".." || !path.startsWith("/")) parts.push(part);
  }
  return (path.startsWith("/") ? "/" : "") + parts.join("/");
}
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, Math.max(slash, 1));
}
function resolvePath(folder, path) {
  return normalizePath(path.startsWith("/") || folder === "" ? path : `${folder}/${path}`);
}
function isGlob(path) {
  return /[*?[]/.test(path);
}
function globToRegExp(glob) {
  const source = glob.split("/").map((part) => (/^[*?[]/.test(part) ? "(?!\\.)" : "") + partSource(part)).join("/");
  try {
    return new RegExp(`^${source}$`, "s");
  } catch {
    return null;
  }
}
function partSource(part) {
  return part.replace(/\[[!^]?\]?[^\]]*\]|[\s\S]/g, (piece) => {
    if (piece === "*") return "[^/]*";
    if (piece === "?") return "[^/]";
    if (piece.length === 1) return piece.replace(/[\\^$.|+(){}[\]]/, "\\$&");
    const negated = /^\[[!^]/.test(piece);
    const members = piece.slice(negated ? 2 : 1, -1).replace(/[\\\]^]/g, "\\$&");
    return `[${negated ? "^/" : ""}${members}]`;
  });
}

// src/read/nginx/syntax/dump.ts
var MARKER = /^# configuration file (.+):\r?$/;
var SAID_ON_STDERR = /^nginx: (\[\w+\]|the configuration file |configuration file )/;
function splitDump(text) {
  const files = /* @__PURE__ */ new Map();
  let entry = null;
  let path = null;
  let lines = [];
  const close = () => {
    if (path !== null && !files.has(path)) files.set(path, lines.join("\n"));
  };
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const marked = MARKER.exec(line)?.[1];
    if (marked !== void 0) {
      close();
      path = normalizePath(marked);
      entry ??= path;
      lines = [];
    } else if (!SAID_ON_STDERR.test(line)) {
      lines.push(line);
    }
  }
  if (entry === null) return { files: /* @__PURE__ */ new Map([["nginx.conf", text]]), entry: "nginx.conf" };
  close();
  return { files, entry };
}

// src/read/nginx/config.ts
function configFromDump(text) {
  const { files, entry } = splitDump(text);
  return configFromFiles(files, entry);
}
function configFromFiles(files, entry) {
  const texts = /* @__PURE__ */ new Map();
  for (const [path, text] of files) texts.set(normalizePath(path), text);
  const start = normalizePath(entry);
  const reading = {
    texts,
    folder: folderOf(start),
    parsed: /* @__PURE__ */ new Map(),
    open: [],
    problems: [],
    budget: 2e5
  };
  const root = readFile(reading, start);
  const problems2 = [...reading.problems, ...misplacedDirectives(root)];
  return { entry: start, files: [...reading.parsed.keys()], root, problems: problems2 };
}
function readFile(reading, path) {
  let file = reading.parsed.get(path);
  if (!file) {
    file = parseNginx(reading.texts.get(path) ?? "", path);
    reading.parsed.set(path, file);
    reading.problems.push(...file.problems);
  }
  reading.open.push(path);
  const directives2 = withIncludes(reading, file.directives);
  reading.open.pop();
  return directives2;
}
function withIncludes(reading, directives2) {
  const all = [];
  for (const directive of directives2) {
    const [pattern] = directive.args;
    if (directive.name === "include" && directive.block === null && pattern !== void 0) {
      for (const path of pathsFor(reading, directive, pattern)) {
        for (const included of readFile(reading, path)) all.push(included);
      }
    } else if (directive.block) {
      all.push({ ...directive, block: withIncludes(reading, directive.block) });
    } else {
      all.push(directive);
    }
  }
  reading.budget -= all.length;
  return all;
}
function pathsFor(reading, include, pattern) {
  const wanted = resolvePath(reading.folder, pattern);
  const found = isGlob(wanted) ? matching(reading, wanted) : [wanted];
  return found.filter((path) => {
    reading.budget -= 1;
    if (reading.open.includes(path) || reading.open.length > 99 || reading.budget < 0) {
      const detail = `"${pattern}" includes itself`;
      complain(reading, "include-cycle", include, detail);
      return false;
    }
    if (!reading.texts.has(path)) {
      const detail = `open() "${path}" failed (2: No such file or directory)`;
      complain(reading, "include-missing", include, detail);
      return false;
    }
    return true;
  });
}
function matching(reading, glob) {
  const pattern = globToRegExp(glob);
  if (!pattern) return [];
  return [...reading.texts.keys()].filter((path) => pattern.test(path)).sort(byBytes);
}
function byBytes(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
function complain(reading, code, include, detail) {
  const { file, line, endLine } = include;
  reading.problems.push({ code, file, line, nginxLine: endLine, detail });
}

// src/read/nginx/directive.ts
function spanOf(directive) {
  return { file: directive.file, line: directive.line, endLine: directive.endLine };
}

// src/read/nginx/routing/scope.ts
function inForce2(scope, ...names2) {
  for (const block of scope) {
    const found = block.find(({ name }) => names2.includes(name));
    if (found) return found;
  }
  return null;
}
function allInForce(scope, ...names2) {
  for (const block of scope) {
    const found = block.filter(({ name }) => names2.includes(name));
    if (found.length > 0) return found;
  }
  return [];
}
function setting(scope, name, read2, builtIn) {
  const directive = inForce2(scope, name);
  const value = directive ? read2(directive.args[0] ?? "") : null;
  if (!directive || value === null) return { value: builtIn, place: null };
  return { value, place: spanOf(directive) };
}
function readSwitch(text) {
  return text === "on" ? true : text === "off" ? false : null;
}

// src/read/nginx/routing/access.ts
function limitExcept(location, method) {
  const block = location?.directive.block?.find(({ name }) => name === "limit_except");
  if (!block) return null;
  const allowed = block.args.map((arg) => arg.toUpperCase());
  const covered = allowed.includes(method) || method === "HEAD" && allowed.includes("GET");
  return covered ? null : block;
}
function denyAll(scope) {
  const [first] = allInForce(scope, "allow", "deny");
  return first?.name === "deny" && first.args[0] === "all" ? first : null;
}
function guardsOf(scope) {
  const lines = [
    inForce2(scope, "auth_basic"),
    inForce2(scope, "auth_request"),
    inForce2(scope, "auth_jwt"),
    ...allInForce(scope, "allow", "deny"),
    ...allInForce(scope, "limit_req"),
    ...allInForce(scope, "limit_conn")
  ];
  return lines.filter((line) => line !== null).filter(({ args }) => args[0] !== "off").map((line) => ({ name: line.name, args: line.args, place: spanOf(line) }));
}
var LUA_BEFORE_CONTENT = /^(server_rewrite|rewrite|access)_by_lua(_block|_file)?$/;
function luaBefore(scope) {
  const found = /* @__PURE__ */ new Set();
  for (const block of scope) {
    for (const { name } of block) if (LUA_BEFORE_CONTENT.test(name)) found.add(name);
  }
  return [...found];
}

// src/read/nginx/walk.ts
function* allDirectives(config) {
  yield* visit3(config.root, []);
}
function* visit3(directives2, parents2) {
  for (const directive of directives2) {
    yield { directive, parents: parents2 };
    if (directive.block) yield* visit3(directive.block, [...parents2, directive]);
  }
}
function headOf({ name, args }) {
  return [name, ...args].join(" ");
}
function httpBlock(config) {
  return blockOf(config, "http") ?? (blockOf(config, "stream") ? [] : config.root);
}
function streamBlock(config) {
  return blockOf(config, "stream") ?? [];
}
function blockOf(config, name) {
  return config.root.find((directive) => directive.name === name)?.block ?? null;
}

// src/read/nginx/routing/listen.ts
function listenPorts(config) {
  return [
    ...serversIn(httpBlock(config)).flatMap((server2) => listensOf(server2, "http")),
    ...serversIn(streamBlock(config)).flatMap((server2) => listensOf(server2, "stream"))
  ];
}
function serversIn(block) {
  return block.filter(({ name, block: inside2 }) => name === "server" && inside2 !== null);
}
function listensOf(server2, protocol) {
  const inside2 = server2.block ?? [];
  const ssl = inside2.some(({ name, args }) => name === "ssl" && args[0] === "on");
  const lines = inside2.filter(({ name }) => name === "listen");
  if (lines.length === 0 && protocol === "http") {
    const place = spanOf(server2);
    const common = { ssl, defaultServer: false, protocol, place, implied: true };
    return [{ address: "*", port: 80, ...common }];
  }
  return lines.flatMap((line) => {
    const [address = "", ...parameters] = line.args;
    if (parameters.includes("quic")) return [];
    return endpoints(address).map((endpoint) => ({
      ...endpoint,
      ssl: ssl || parameters.includes("ssl"),
      defaultServer: parameters.includes("default_server") || parameters.includes("default"),
      protocol,
      place: spanOf(line),
      implied: false
    }));
  });
}
function endpoints(text) {
  if (text.startsWith("unix:")) return [{ address: text, port: null }];
  if (/^\$\{?\w+\}?$/.test(text)) return [{ address: text, port: null }];
  const bare2 = /^\d+(-\d+)?$/.test(text);
  const match = bare2 ? null : /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(text);
  const address = (match?.[1] ?? "").replace(/^\[|\]$/g, "") || "*";
  const ports = bare2 ? text : match?.[2] ?? "80";
  const range = /^(\d+)(?:-(\d+))?$/.exec(ports);
  if (!range) return [{ address, port: null }];
  const first = Number(range[1]);
  const last = Math.min(Number(range[2] ?? first), first + 65535);
  const all = [];
  for (let port = first; port <= last; port += 1) all.push({ address: anyOf(address), port });
  return all;
}
function anyOf(address) {
  return address === "0.0.0.0" ? "*" : address;
}

// src/read/nginx/routing/pattern.ts
var CLASSES = {
  alnum: "A-Za-z0-9",
  alpha: "A-Za-z",
  digit: "0-9",
  lower: "a-z",
  upper: "A-Z",
  punct: "!-\\/:-@\\[-`{-~",
  space: "\\s",
  word: "\\w",
  xdigit: "0-9A-Fa-f"
};
var compiled = /* @__PURE__ */ new Map();
function compilePattern(pattern, ignoreCase) {
  const key = `${ignoreCase ? "i" : "-"}${pattern}`;
  const known = compiled.get(key);
  if (known !== void 0) return known;
  const regexp = translate(pattern, ignoreCase);
  if (compiled.size > 5e3) compiled.clear();
  compiled.set(key, regexp);
  return regexp;
}
function translate(pattern, ignoreCase) {
  const options = /^\(\?([imsx]+)\)/.exec(pattern);
  if (options?.[1]?.includes("x")) return null;
  const flags = new Set(options?.[1] ?? "");
  if (ignoreCase) flags.add("i");
  const source = pattern.slice(options?.[0].length ?? 0).replace(/\(\?P(<[A-Za-z_]\w*>)/g, "(?$1").replace(/\[:(\w+):\]/g, (whole, name) => CLASSES[name] ?? whole).replace(/\\[\s\S]/g, (pair) => {
    if (pair === "\\A") return "^";
    if (pair === "\\z" || pair === "\\Z") return "$";
    return pair === "\\h" ? "[ \\t]" : pair;
  });
  try {
    return new RegExp(source, [...flags].join(""));
  } catch {
    return null;
  }
}
function matchPattern(regexp, text) {
  const match = regexp.exec(text);
  if (!match) return null;
  const named4 = {};
  for (const [name, value] of Object.entries(match.groups ?? {})) named4[name] = value ?? "";
  return { groups: Array.from(match, (group) => group ?? ""), named: named4 };
}

// src/read/nginx/routing/location.ts
var TO_UPSTREAM2 = /^(proxy|fastcgi|uwsgi|scgi|grpc|memcached)_pass$/;
function buildLocations(block, parents2 = []) {
  const set2 = {
    exact: /* @__PURE__ */ new Map(),
    prefixes: /* @__PURE__ */ new Map(),
    lengths: [],
    regexes: [],
    named: /* @__PURE__ */ new Map()
  };
  for (const directive of block) {
    if (directive.name !== "location" || !directive.block) continue;
    const location = buildLocation(directive, parents2);
    const { modifier, pattern } = location;
    if (modifier === "~" || modifier === "~*") set2.regexes.push(location);
    else {
      const map = modifier === "=" ? set2.exact : modifier === "@" ? set2.named : set2.prefixes;
      if (!map.has(pattern)) map.set(pattern, location);
    }
  }
  const lengths = new Set([...set2.prefixes.keys()].map((prefix) => prefix.length));
  set2.lengths.push(...[...lengths].sort((one, other) => other - one));
  return set2;
}
function buildLocation(directive, parents2) {
  const { modifier, pattern } = readHead(directive.args);
  const block = directive.block ?? [];
  const passes = block.some(({ name }) => TO_UPSTREAM2.test(name));
  const base = {
    modifier,
    pattern,
    directive,
    parents: parents2,
    redirectsToSlash: passes && pattern.endsWith("/") && /^(|=|\^~)$/.test(modifier)
  };
  const location = { ...base, inner: NONE };
  location.inner = buildLocations(block, [...parents2, location]);
  return location;
}
var NONE = {
  exact: /* @__PURE__ */ new Map(),
  prefixes: /* @__PURE__ */ new Map(),
  lengths: [],
  regexes: [],
  named: /* @__PURE__ */ new Map()
};
function readHead(args) {
  const [first = "", second] = args;
  if (second !== void 0 && isModifier(first)) return { modifier: first, pattern: second };
  const glued = /^(=|\^~|~\*|~|@)/.exec(first)?.[0] ?? "";
  const modifier = isModifier(glued) ? glued : "";
  return { modifier, pattern: first.slice(modifier.length) };
}
function isModifier(text) {
  return ["", "=", "^~", "~", "~*", "@"].includes(text);
}
function findLocation(set2, path) {
  const skipped = [];
  const found = search2(set2, path, skipped);
  return {
    location: found?.location ?? null,
    addsSlash: found?.ended === "slash",
    match: found?.match ?? null,
    skipped
  };
}
function search2(set2, path, skipped) {
  const exact = set2.exact.get(path);
  if (exact) return { location: exact, ended: "exact", match: null };
  const slashed = `${path}/`;
  const candidates2 = [set2.exact.get(slashed), set2.prefixes.get(slashed)];
  const toSlash = candidates2.find((candidate) => candidate?.redirectsToSlash);
  if (toSlash && !set2.prefixes.has(path)) {
    return { location: candidates2[0] ?? toSlash, ended: "slash", match: null };
  }
  const prefix = longestPrefix(set2, path);
  const nested = prefix && search2(prefix.inner, path, skipped);
  if (nested && nested.ended !== "prefix") return nested;
  const soFar = nested ?? (prefix && { location: prefix, ended: "prefix", match: null });
  if (prefix?.modifier === "^~") return soFar;
  return firstRegex(set2, path, skipped) ?? soFar;
}
function longestPrefix(set2, path) {
  for (const length of set2.lengths) {
    const location = length <= path.length ? set2.prefixes.get(path.slice(0, length)) : void 0;
    if (location) return location;
  }
  return null;
}
function firstRegex(set2, path, skipped) {
  for (const location of set2.regexes) {
    const regexp = compilePattern(location.pattern, location.modifier === "~*");
    const match = regexp && matchPattern(regexp, path);
    if (!regexp) skipped.push(`location ${location.modifier} ${location.pattern}`);
    if (!match) continue;
    const nested = search2(location.inner, path, skipped);
    return nested ? { ...nested, ended: "regex", match: nested.match ?? match } : { location, ended: "regex", match };
  }
  return null;
}

// src/read/nginx/routing/server.ts
function buildListeners(servers) {
  const groups = /* @__PURE__ */ new Map();
  for (const server2 of servers) {
    for (const listen of listensOf(server2, "http")) {
      const key = `${listen.address} ${listen.port}`;
      const group = groups.get(key);
      if (group) group.push({ listen, server: server2 });
      else groups.set(key, [{ listen, server: server2 }]);
    }
  }
  return new Map([...groups].map(([key, group]) => [key, buildListener(group)]));
}
function buildListener(group) {
  const exact = /* @__PURE__ */ new Map();
  const leading = /* @__PURE__ */ new Map();
  const trailing = /* @__PURE__ */ new Map();
  const patterns = [];
  const add2 = (map, name, server2) => {
    if (!map.has(name)) map.set(name, server2);
  };
  for (const { server: server2 } of group) {
    for (const written of namesOf2(server2)) {
      const name = written.toLowerCase();
      if (name.startsWith("~")) patterns.push({ pattern: written.slice(1), server: server2 });
      else if (name.startsWith("*.")) add2(leading, name.slice(1), server2);
      else if (name.startsWith(".")) {
        add2(exact, name.slice(1), server2);
        add2(leading, name, server2);
      } else if (name.endsWith(".*")) add2(trailing, name.slice(0, -1), server2);
      else add2(exact, name, server2);
    }
  }
  const marked = group.find(({ listen }) => listen.defaultServer) ?? group[0];
  const ssl = group.some(({ listen }) => listen.ssl);
  return {
    listen: marked.listen,
    ssl,
    fallback: marked.server,
    exact,
    leading,
    trailing,
    patterns
  };
}
function namesOf2(server2) {
  const names2 = (server2.block ?? []).filter(({ name }) => name === "server_name");
  return names2.length === 0 ? [""] : names2.flatMap(({ args }) => args);
}
function chooseServer(listener, host) {
  const exact = listener.exact.get(host);
  if (exact) return { server: exact, by: "exact", match: null, skipped: [] };
  const labels = host.split(".");
  for (let from = 1; from < labels.length; from += 1) {
    const server2 = listener.leading.get(`.${labels.slice(from).join(".")}`);
    if (server2) return { server: server2, by: "leading-wildcard", match: null, skipped: [] };
  }
  for (let to = labels.length - 1; to > 0; to -= 1) {
    const server2 = listener.trailing.get(`${labels.slice(0, to).join(".")}.`);
    if (server2) return { server: server2, by: "trailing-wildcard", match: null, skipped: [] };
  }
  const skipped = [];
  for (const { pattern, server: server2 } of listener.patterns) {
    const regexp = compilePattern(pattern, true);
    const match = regexp && matchPattern(regexp, host);
    if (match) return { server: server2, by: "regex", match, skipped };
    if (!regexp) skipped.push(`server_name ~${pattern}`);
  }
  return { server: listener.fallback, by: "default", match: null, skipped };
}
function bareHost(host) {
  const match = /^(\[[^\]]*\]|[^:]*)/.exec(host.toLowerCase());
  return (match?.[0] ?? "").replace(/\.$/, "");
}

// src/read/nginx/routing/target.ts
function parseTarget(rest, defaultPort) {
  if (/^unix:/i.test(rest)) {
    const [, path = "", uri = ""] = /^unix:([^:]*):?(.*)$/i.exec(rest) ?? [];
    const socket = { host: "", port: null, portWritten: false, unix: path };
    return { authority: "localhost", ...socket, uri };
  }
  const at3 = rest.search(/[/?]/);
  const authority = at3 < 0 ? rest : rest.slice(0, at3);
  const match = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(authority);
  const port = match?.[2];
  return {
    authority,
    host: (match?.[1] ?? authority).replace(/^\[|\]$/g, ""),
    port: port === void 0 ? defaultPort : /^\d+$/.test(port) ? Number(port) : null,
    portWritten: port !== void 0,
    unix: null,
    uri: at3 < 0 ? "" : rest.slice(at3)
  };
}
function upstreamBlock(model, target) {
  if (target.unix !== null) return null;
  return model.upstreams.get(target.host.toLowerCase()) ?? null;
}
function serversOf(model, target, place) {
  const block = upstreamBlock(model, target);
  if (!block?.block) {
    const { host, port, unix } = target;
    return { servers: [{ host, port, unix, params: [], place }], block: null };
  }
  const lines = block.block.filter(({ name }) => name === "server");
  return { servers: lines.map(upstreamServer), block };
}
function upstreamServer(line) {
  const [address = "", ...params] = line.args;
  const { host, port, unix } = parseTarget(address, 80);
  return { host, port, unix, params, place: spanOf(line) };
}
function isAddress(host) {
  return /^\d+\.\d+\.\d+\.\d+$/.test(host) || host.includes(":");
}

// src/read/nginx/routing/map.ts
var SPECIAL = /* @__PURE__ */ new Set(["default", "hostnames", "volatile", "include"]);
function mapValue(flow, name, reader) {
  const map = flow.model.maps.get(name);
  if (!map?.block || flow.evaluating.has(name)) return null;
  flow.evaluating.add(name);
  try {
    const source = reader.expand(flow, map.args[0] ?? "");
    if (source.unknown.length > 0) return null;
    const entry = pickEntry(flow, map.block, source.text);
    if (entry === null) return "";
    const value = entry && reader.expand(flow, entry);
    return value && value.unknown.length === 0 ? value.text : null;
  } finally {
    flow.evaluating.delete(name);
  }
}
function pickEntry(flow, entries, source) {
  const wanted = source.toLowerCase();
  const plain2 = entries.find(
    ({ name }) => !SPECIAL.has(name) && name.replace(/^\\/, "").toLowerCase() === wanted
  );
  if (plain2) return plain2.args[0] ?? "";
  const wildcard = entries.some(({ name }) => name === "hostnames") ? byWildcard(entries, wanted) : null;
  if (wildcard !== null) return wildcard;
  for (const { name, args } of entries) {
    if (!name.startsWith("~")) continue;
    const regexp = compilePattern(name.replace(/^~\*?/, ""), name.startsWith("~*"));
    if (!regexp) return void 0;
    const match = matchPattern(regexp, source);
    if (!match) continue;
    flow.captures = match.groups;
    for (const [key, value] of Object.entries(match.named)) flow.variables.set(key, value);
    return args[0] ?? "";
  }
  return entries.find(({ name }) => name === "default")?.args[0] ?? null;
}
function byWildcard(entries, host) {
  const fits = entries.filter(({ name }) => {
    const pattern = name.toLowerCase();
    if (pattern.startsWith("*.")) return host.endsWith(pattern.slice(1));
    if (pattern.startsWith(".")) return `.${host}`.endsWith(pattern);
    return pattern.endsWith(".*") && host.startsWith(pattern.slice(0, -1));
  });
  const rank = (name) => (name.endsWith("*") ? 0 : 1e3) + name.length;
  const [best] = fits.sort((one, other) => rank(other.name) - rank(one.name));
  return best ? best.args[0] ?? "" : null;
}

// src/read/nginx/routing/variables.ts
var VARIABLE2 = /\$(?:\{([A-Za-z0-9_]+)\}|([A-Za-z0-9_]+))/g;
function splitTemplate(template) {
  const pieces = [];
  let last = 0;
  for (const match of template.matchAll(VARIABLE2)) {
    let name = match[1] ?? match[2] ?? "";
    let [written] = match;
    if (match[2] !== void 0 && /^[1-9]/.test(name)) {
      name = name.charAt(0);
      written = `$${name}`;
    }
    if (match.index > last) pieces.push(template.slice(last, match.index));
    pieces.push({ name, written });
    last = match.index + written.length;
  }
  if (last < template.length) pieces.push(template.slice(last));
  return pieces;
}
function hasVariables(text) {
  return text.search(VARIABLE2) !== -1;
}
function expand2(flow, template) {
  const unknown = [];
  let text = "";
  for (const piece of splitTemplate(template)) {
    if (typeof piece === "string") text += piece;
    else {
      const value = variable(flow, piece.name);
      if (value === null) unknown.push(piece.written);
      text += value ?? piece.written;
    }
  }
  return { text, unknown };
}
function expandOrDoubt(flow, template) {
  const { text, unknown } = expand2(flow, template);
  for (const written of unknown) flow.uncertain.add(`the value of ${written} is not known`);
  return text;
}
function variable(flow, name) {
  if (/^[1-9]$/.test(name)) return flow.captures[Number(name)] ?? "";
  const known = flow.variables.get(name);
  if (known !== void 0) return known;
  const builtIn = BUILT_IN[name];
  if (builtIn) return builtIn(flow);
  if (name.startsWith("arg_")) return argument(flow.args, name.slice(4));
  if (name.startsWith("http_")) return header2(flow, name.slice(5).replaceAll("_", "-"));
  if (name.startsWith("cookie_")) return cookie(flow, name.slice(7));
  return mapValue(flow, name, { expand: expand2 });
}
var BUILT_IN = {
  uri: (flow) => flow.path,
  document_uri: (flow) => flow.path,
  request_uri: (flow) => flow.request.path,
  args: (flow) => flow.args,
  query_string: (flow) => flow.args,
  is_args: (flow) => flow.args === "" ? "" : "?",
  request_method: (flow) => flow.method,
  request: ({ request }) => `${request.method} ${request.path} HTTP/1.1`,
  server_protocol: () => "HTTP/1.1",
  host: (flow) => bareHost(flow.request.host) || flow.serverName,
  http_host: (flow) => flow.request.host,
  scheme: (flow) => flow.ssl ? "https" : "http",
  https: (flow) => flow.ssl ? "on" : "",
  server_port: (flow) => String(flow.request.port),
  server_name: (flow) => flow.serverName,
  document_root: (flow) => {
    const directive = inForce2(flow.scope, "root", "alias");
    return directive ? expand2(flow, directive.args[0] ?? "").text : null;
  },
  fastcgi_script_name: (flow) => flow.path
};
function argument(args, name) {
  for (const pair of args.split("&")) {
    const [key = "", ...value] = pair.split("=");
    if (key.toLowerCase() === name.toLowerCase() && pair.includes("=")) return value.join("=");
  }
  return "";
}
function header2(flow, name) {
  const { headers } = flow.request;
  return headers ? headers[name.toLowerCase()] ?? "" : null;
}
function cookie(flow, name) {
  const all = header2(flow, "cookie");
  if (all === null) return null;
  const found = all.split(";").find((pair) => pair.trim().startsWith(`${name}=`));
  return found ? found.trim().slice(name.length + 1) : "";
}

// src/read/nginx/routing/model.ts
var built = /* @__PURE__ */ new WeakMap();
function modelOf(config) {
  const known = built.get(config);
  if (known) return known;
  const http = httpBlock(config);
  const locations = /* @__PURE__ */ new WeakMap();
  const model = {
    http,
    listeners: buildListeners(serversIn(http)),
    locations: (server2) => {
      const set2 = locations.get(server2) ?? buildLocations(server2.block ?? []);
      locations.set(server2, set2);
      return set2;
    },
    maps: named3(http, "map", ({ args }) => (args[1] ?? "").replace(/^\$/, "")),
    upstreams: named3(http, "upstream", ({ args }) => (args[0] ?? "").toLowerCase()),
    literals: literalTargets(http)
  };
  built.set(config, model);
  return model;
}
function named3(block, kind, key) {
  const found = /* @__PURE__ */ new Map();
  for (const directive of block) {
    if (directive.name !== kind || !directive.block) continue;
    const name = key(directive);
    if (!found.has(name)) found.set(name, directive);
  }
  return found;
}
var DEFAULT_PORTS = { "http://": 80, "https://": 443 };
function literalTargets(block) {
  const found = /* @__PURE__ */ new Map();
  const visit4 = (directives2) => {
    for (const directive of directives2) {
      if (directive.block) visit4(directive.block);
      else if (directive.name === "proxy_pass") add2(directive);
    }
  };
  const add2 = (directive) => {
    const [url = ""] = directive.args;
    const scheme = /^https?:\/\//i.exec(url)?.[0].toLowerCase();
    if (!scheme || hasVariables(url)) return;
    const { host, port, unix } = parseTarget(url.slice(scheme.length), DEFAULT_PORTS[scheme] ?? 80);
    const key = `${host.toLowerCase()}:${port}`;
    if (unix === null && !found.has(key)) found.set(key, directive);
  };
  visit4(block);
  return found;
}

// src/read/nginx/format.ts
var SIZES = { "": 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
function parseSize(text) {
  const match = /^(\d+)([kmg]?)$/i.exec(text);
  if (!match) return null;
  const unit = SIZES[(match[2] ?? "").toLowerCase()];
  return unit === void 0 ? null : Number(match[1]) * unit;
}
var DAY = 86400;
var UNITS2 = [
  ["y", 365 * DAY],
  ["M", 30 * DAY],
  ["w", 7 * DAY],
  ["d", DAY],
  ["h", 3600],
  ["m", 60],
  ["s", 1],
  ["ms", 1e-3],
  ["", 1]
];
function parseTime(text) {
  let rank = -1;
  let seconds = 0;
  let rest = text;
  while (rest !== "") {
    const match = /^(\d+)(ms|[yMwdhms]?) */.exec(rest);
    if (!match) return null;
    const unit = UNITS2.findIndex(([name]) => name === match[2]);
    const [, factor] = UNITS2[unit] ?? ["", 1];
    if (unit <= rank) return null;
    rank = unit;
    seconds += Number(match[1]) * factor;
    rest = rest.slice(match[0].length);
  }
  return rank === -1 ? null : seconds;
}

// src/read/nginx/routing/error-page.ts
function errorPagesOf(scope) {
  return allInForce(scope, "error_page").map(readErrorPage);
}
function readErrorPage(directive) {
  const words = directive.args.slice(0, -1);
  const changed = words.find((word) => word.startsWith("="));
  const response = changed === void 0 ? null : Number(changed.slice(1)) || "served";
  const codes = words.filter((word) => /^\d{3}$/.test(word)).map(Number);
  return { codes, response, target: directive.args.at(-1) ?? "", place: spanOf(directive) };
}
function errorPageFor(flow, answer2) {
  if (flow.errorPageUsed || answer2.status === 444 || flow.changesLeft <= 0) return null;
  if (answer2.body !== null || answer2.to !== null || answer2.status < 300) return null;
  const page = errorPagesOf(flow.scope).find(({ codes }) => codes.includes(answer2.status));
  if (!page) return null;
  flow.errorPageUsed = inForce2(flow.scope, "recursive_error_pages")?.args[0] !== "on";
  if (page.response !== "served") flow.errorStatus = page.response ?? answer2.status;
  flow.steps.push({ did: "error-page", to: page.target, place: page.place });
  const target = expandOrDoubt(flow, page.target);
  if (target.startsWith("@")) return { go: "named", name: target.slice(1) };
  if (!target.startsWith("/")) {
    const asked = typeof page.response === "number" ? page.response : 302;
    const status = [301, 302, 303, 307, 308].includes(asked) ? asked : 302;
    return { go: "answer", answer: { status, body: null, to: target, place: page.place } };
  }
  if (flow.method !== "HEAD") flow.method = "GET";
  const [path = "", ...args] = target.split("?");
  return { go: "internal", path, args: args.join("?") };
}

// src/read/nginx/routing/settings.ts
function familyOf(handler) {
  return handler.is === "other-upstream" ? handler.protocol : "proxy";
}
function settingsOf(flow, handler) {
  const { scope } = flow;
  const family = familyOf(handler);
  const headers = headersOf(flow, family);
  const host = headers.findLast(({ name }) => name.toLowerCase() === "host");
  const next = inForce2(scope, `${family}_next_upstream`);
  return {
    limits: limitsOf(flow, family),
    upstreamHost: host?.line ?? { value: variable(flow, "proxy_host") ?? "", place: null },
    hostTemplate: host?.value ?? "$proxy_host",
    headers,
    httpVersion: setting(scope, "proxy_http_version", (text) => text, null),
    nextUpstream: next ? { value: next.args, place: spanOf(next) } : { value: ["error", "timeout"], place: null },
    interceptErrors: setting(scope, `${family}_intercept_errors`, readSwitch, false),
    errorPages: errorPagesOf(scope)
  };
}
var PAGE = 4096;
function limitsOf({ scope, bodyLimit }, family) {
  const time = (name) => setting(scope, name, parseTime, 60);
  const size = (name, builtIn) => setting(scope, name, parseSize, builtIn);
  return {
    bodySize: bodyLimit ? { value: bodyLimit.bytes, place: bodyLimit.place } : size("client_max_body_size", 2 ** 20),
    bodyBuffer: size("client_body_buffer_size", 2 * PAGE),
    connectTimeout: time(`${family}_connect_timeout`),
    readTimeout: time(`${family}_read_timeout`),
    sendTimeout: time(`${family}_send_timeout`),
    bodyTimeout: time("client_body_timeout"),
    headerBuffer: size(`${family}_buffer_size`, PAGE),
    buffers: buffersOf(scope, family),
    requestBuffering: setting(scope, `${family}_request_buffering`, readSwitch, true),
    buffering: setting(scope, `${family}_buffering`, readSwitch, true)
  };
}
function buffersOf(scope, family) {
  const line = inForce2(scope, `${family}_buffers`);
  const bytes2 = parseSize(line?.args[1] ?? "");
  const count = Number(line?.args[0]);
  if (!line || bytes2 === null || !(count > 0)) {
    return { value: { count: 8, bytes: PAGE }, place: null };
  }
  return { value: { count, bytes: bytes2 }, place: spanOf(line) };
}
function headersOf(flow, family) {
  const directive = family === "grpc" ? "grpc_set_header" : "proxy_set_header";
  return allInForce(flow.scope, directive).map((line) => {
    const [name = "", value = ""] = line.args;
    return { name, value, line: { value: expand2(flow, value).text, place: spanOf(line) } };
  });
}

// src/read/nginx/routing/disk.ts
function fileFor(flow, uri) {
  const directive = inForce2(flow.scope, "root", "alias");
  const { text, unknown } = expand2(flow, directive?.args[0] ?? "html");
  if (unknown.length > 0) return null;
  if (directive?.name !== "alias") return text.replace(/\/$/, "") + uri;
  const modifier = flow.location?.modifier;
  if (modifier === "~" || modifier === "~*") return text;
  const prefix = flow.location?.pattern ?? "";
  return text + (uri.startsWith(prefix) ? uri.slice(prefix.length) : uri);
}
function isThere(flow, path, kind) {
  return path === null ? null : flow.request.exists?.(path, kind) ?? null;
}
function onDisk(flow, file) {
  const directive = inForce2(flow.scope, "root", "alias");
  const last = flow.steps.findLast(({ did }) => did === "try_files");
  return {
    root: directive ? expand2(flow, directive.args[0] ?? "").text : null,
    file,
    fallback: last?.to ?? null,
    place: last?.place ?? (directive && spanOf(directive))
  };
}
function answerFromDisk(flow, status, file) {
  const disk = onDisk(flow, file);
  return { go: "answer", answer: { status, body: null, to: null, place: disk.place, disk } };
}
function tryFiles(flow, directive) {
  const candidates2 = directive.args.slice(0, -1);
  for (const candidate of candidates2) {
    const kind = candidate.endsWith("/") ? "directory" : "file";
    const uri = expandOrDoubt(flow, kind === "file" ? candidate : candidate.slice(0, -1));
    const file = fileFor(flow, uri);
    let there = isThere(flow, file, kind);
    if (there === null) {
      there = kind === "file" ? flow.present.has(uri) : uri === "/";
      flow.assumed.add(`${kind} ${file ?? uri} ${there ? "exists" : "does not exist"}`);
    }
    if (there) {
      flow.path = uri;
      flow.present.add(uri);
      return null;
    }
  }
  const last = directive.args.at(-1) ?? "";
  const place = spanOf(directive);
  flow.steps.push({ did: "try_files", to: last, place });
  if (/^=\d{3}$/.test(last)) return answerFromDisk(flow, Number(last.slice(1)), null);
  if (last.startsWith("@")) return { go: "named", name: last.slice(1) };
  const [path = "", ...args] = expandOrDoubt(flow, last).split("?");
  flow.present.add(path);
  return { go: "internal", path, args: args.join("?") };
}
function serveFile(flow) {
  if (!["GET", "HEAD", "POST"].includes(flow.method)) {
    return answerFromDisk(flow, 405, fileFor(flow, flow.path));
  }
  if (flow.path.endsWith("/")) return serveIndex(flow);
  const file = fileFor(flow, flow.path);
  const there = isThere(flow, file, "file");
  if (there !== true && isThere(flow, file, "directory") === true) {
    const to = `${flow.path}/${flow.args === "" ? "" : `?${flow.args}`}`;
    const { place } = onDisk(flow, file);
    return { go: "answer", answer: { status: 301, body: null, to, place } };
  }
  if (there === false) return answerFromDisk(flow, 404, file);
  if (there === null && !flow.present.has(flow.path)) {
    return { go: "file", disk: onDisk(flow, file), status: null };
  }
  if (flow.method === "POST") return answerFromDisk(flow, 405, file);
  return { go: "file", disk: onDisk(flow, file), status: 200 };
}
function serveIndex(flow) {
  const directive = inForce2(flow.scope, "index");
  for (const name of directive?.args ?? ["index.html"]) {
    const text = expandOrDoubt(flow, name);
    if (text.startsWith("/")) return { go: "internal", path: text, args: flow.args };
    const file = fileFor(flow, flow.path + text);
    const there = isThere(flow, file, "file");
    if (there === null) flow.assumed.add(`file ${file ?? text} exists`);
    if (there === false) continue;
    const path = flow.path + text;
    flow.present.add(path);
    if (directive) flow.steps.push({ did: "index", to: path, place: spanOf(directive) });
    return { go: "internal", path, args: flow.args };
  }
  const folder = fileFor(flow, flow.path);
  if (isThere(flow, folder, "directory") === false) return answerFromDisk(flow, 404, folder);
  if (inForce2(flow.scope, "autoindex")?.args[0] === "on") {
    return { go: "file", disk: onDisk(flow, folder), status: 200 };
  }
  return answerFromDisk(flow, 403, folder);
}

// src/read/nginx/routing/flow.ts
function remember(flow, match) {
  flow.captures = match?.groups ?? [];
  for (const [name, value] of Object.entries(match?.named ?? {})) flow.variables.set(name, value);
}

// src/read/nginx/routing/uri.ts
function parseUri(target, mergeSlashes) {
  const absolute3 = /^https?:\/\/[^/?#]*/i.exec(target)?.[0] ?? "";
  const rest = target.slice(absolute3.length);
  const raw = rest.startsWith("/") ? rest : `/${rest}`;
  const scan = { raw, mergeSlashes, at: 1, out: "/", state: "slash", quoted: false };
  while (scan.at < raw.length) {
    const char = raw.charAt(scan.at);
    if (char === "?" || char === "#") break;
    scan.at += 1;
    if (!(char === "%" ? takeEscape(scan) : takeChar(scan, char))) return null;
  }
  if (scan.state === "dot") scan.out = scan.out.slice(0, -1);
  if (scan.state === "dots" && !dropSegment(scan)) return null;
  const tail2 = raw.slice(scan.at);
  const args = tail2.startsWith("?") ? tail2.slice(1).split("#")[0] ?? "" : "";
  return { path: textOf(scan.out), args, quoted: scan.quoted };
}
function takeEscape(scan) {
  const digits = /^[\da-f]{2}/i.exec(scan.raw.slice(scan.at, scan.at + 2))?.[0];
  if (digits === void 0 || digits === "00") return false;
  scan.at += 2;
  scan.quoted = true;
  const char = String.fromCharCode(Number.parseInt(digits, 16));
  if (char !== "%" && char !== "#" && char !== "?") return takeChar(scan, char);
  scan.out += char;
  scan.state = "usual";
  return true;
}
function takeChar(scan, char) {
  const { state } = scan;
  if (char === "/") {
    if (state === "dots") {
      scan.state = "slash";
      return dropSegment(scan);
    }
    if (state === "dot") scan.out = scan.out.slice(0, -1);
    else if (state === "usual" || !scan.mergeSlashes) scan.out += char;
    scan.state = "slash";
    return true;
  }
  scan.out += char;
  const dotted = char === "." && state !== "usual" && state !== "dots";
  scan.state = dotted ? state === "slash" ? "dot" : "dots" : "usual";
  return true;
}
function dropSegment(scan) {
  const parent = scan.out.slice(0, -3);
  if (!parent.includes("/")) return false;
  scan.out = parent.slice(0, parent.lastIndexOf("/") + 1);
  return true;
}
function textOf(bytes2) {
  if (!/[\x80-\xff]/.test(bytes2) || /[^\0-\xff]/.test(bytes2)) return bytes2;
  const array2 = Uint8Array.from(bytes2, (char) => char.charCodeAt(0));
  const text = new TextDecoder().decode(array2);
  return text.includes("\uFFFD") ? bytes2 : text;
}
var NOT_IN_PATH = /[\0-\x20"#%<>?\\^`{|}\x7f-\u{10ffff}]/gu;
var NOT_IN_ARGS = /[\0-\x20"#%&+;<>?\\^`{|}\x7f-\u{10ffff}]/gu;
function escapePath(path) {
  return path.replace(NOT_IN_PATH, escapeChar);
}
function escapeArgs(text) {
  return text.replace(NOT_IN_ARGS, escapeChar);
}
function escapeChar(char) {
  const bytes2 = new TextEncoder().encode(char);
  return Array.from(bytes2, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(
    ""
  );
}

// src/read/nginx/routing/pass.ts
var OTHER = {
  fastcgi_pass: "fastcgi",
  uwsgi_pass: "uwsgi",
  scgi_pass: "scgi",
  grpc_pass: "grpc",
  memcached_pass: "memcached"
};
var OPAQUE = /^(content_by_lua(_block|_file)?|js_content|perl|stub_status|empty_gif|flv|mp4|echo|hls|vod|push_stream_\w+|upload_pass|rds_json_ret|drizzle_pass|redis_pass|redis2_pass|srcache_fetch)$/;
function passOf(blocks) {
  for (const block of blocks) {
    const found = block.find(
      ({ name }) => name === "proxy_pass" || name in OTHER || OPAQUE.test(name)
    );
    if (found) return found;
  }
  return null;
}
function handPass(flow, directive) {
  const protocol = OTHER[directive.name];
  if (directive.name === "proxy_pass") return handProxy(flow, directive);
  if (protocol) return handOther(flow, directive, protocol);
  return { is: "unknown", why: directive.name, place: spanOf(directive) };
}
function handProxy(flow, directive) {
  const [written = ""] = directive.args;
  const viaVariable = hasVariables(written);
  const url = viaVariable ? expandOrDoubt(flow, written) : written;
  const prefix = /^https?:\/\//i.exec(url)?.[0].toLowerCase();
  if (!prefix && !hasVariables(url)) {
    return { is: "returned", status: 500, body: null, place: spanOf(directive) };
  }
  const secure = prefix === "https://";
  const rest = url.replace(/^(https?:|\$\w+:)?\/\//i, "");
  const target = parseTarget(rest, secure ? 443 : 80);
  flow.variables.set("proxy_host", authorityOf(target, secure ? 443 : 80));
  flow.variables.set("proxy_port", target.unix === null ? String(target.port ?? "") : "");
  return {
    is: "proxied",
    scheme: secure ? "https" : "http",
    target: target.unix === null ? target.authority : `unix:${target.unix}`,
    ...upstreamOf(flow, target, directive, viaVariable),
    upstreamUri: upstreamUri(flow, target.uri, viaVariable),
    viaVariable,
    place: spanOf(directive)
  };
}
function authorityOf(target, defaultPort) {
  return target.portWritten && target.port !== defaultPort ? target.authority : target.authority.replace(/:\d+$/, "");
}
function upstreamUri(flow, uri, viaVariable) {
  if (viaVariable && uri !== "") return uri.startsWith("?") ? `/${uri}` : uri;
  if (uri === "" && flow.validTarget) return flow.request.path.replace(/^https?:\/\/[^/?#]*/i, "");
  const replaces = flow.validLocation && uri !== "";
  const modifier = flow.location?.modifier ?? "";
  const prefix = ["", "=", "^~"].includes(modifier) ? flow.location?.pattern.length ?? 0 : 0;
  const kept = flow.path.slice(replaces ? prefix : 0);
  const path = flow.quoted || flow.internal ? escapePath(kept) : kept;
  return (flow.validLocation ? uri : "") + path + (flow.args === "" ? "" : `?${flow.args}`);
}
function handOther(flow, directive, protocol) {
  const [written = ""] = directive.args;
  const viaVariable = hasVariables(written);
  const text = viaVariable ? expandOrDoubt(flow, written) : written;
  const target = parseTarget(text.replace(/^(grpcs?|suwsgi|uwsgi):\/\//, ""), 80);
  return {
    is: "other-upstream",
    protocol,
    target: text,
    ...upstreamOf(flow, target, directive, viaVariable),
    scriptFilename: protocol === "fastcgi" ? scriptFilename(flow) : null,
    viaVariable,
    place: spanOf(directive)
  };
}
function scriptFilename(flow) {
  const line = allInForce(flow.scope, "fastcgi_param").findLast(
    ({ args }) => args[0] === "SCRIPT_FILENAME"
  );
  return line ? { value: expand2(flow, line.args[1] ?? "").text, place: spanOf(line) } : null;
}
function upstreamOf(flow, target, directive, viaVariable) {
  const resolver = resolverOf(flow);
  if (hasVariables(target.host)) {
    return { upstreamName: null, servers: [], resolution: "unknown", resolver };
  }
  const { servers, block } = serversOf(flow.model, target, spanOf(directive));
  const balancer = block?.block?.find(({ name }) => name.startsWith("balancer_by_lua"));
  if (balancer) flow.uncertain.add(balancer.name);
  const resolution = block ? blockResolution(servers) : hostResolution(flow, target, viaVariable, resolver !== null);
  return { upstreamName: block?.args[0] ?? null, servers, resolution, resolver };
}
function blockResolution(servers) {
  if (servers.some(({ params }) => params.includes("resolve"))) return "runtime";
  const fixed = servers.every(({ host, unix }) => unix !== null || isAddress(host));
  return fixed ? "address" : "start";
}
function hostResolution(flow, { host, port, unix }, viaVariable, hasResolver) {
  if (unix !== null || isAddress(host)) return "address";
  if (!viaVariable || flow.model.literals.has(`${host.toLowerCase()}:${port}`)) return "start";
  return hasResolver ? "runtime" : "none";
}
function resolverOf(flow) {
  const line = inForce2(flow.scope, "resolver");
  if (!line) return null;
  return { value: line.args.filter((arg) => !arg.includes("=")), place: spanOf(line) };
}

// src/read/nginx/routing/condition.ts
function conditionOf({ args }) {
  const words = [...args];
  if (words[0]?.startsWith("(")) words[0] = words[0].slice(1);
  const last = words.at(-1);
  if (last?.endsWith(")")) words[words.length - 1] = last.slice(0, -1);
  return words.filter((word, at3) => word !== "" || at3 > 0 && at3 < words.length - 1);
}
function holds(flow, directive) {
  const [subject = "", operator, ...rest] = conditionOf(directive);
  if (/^!?-[fdex]$/.test(subject)) return fileTest(flow, subject, operator ?? "");
  const left = expand2(flow, subject);
  if (left.unknown.length > 0) return null;
  if (operator === void 0) return left.text !== "" && left.text !== "0";
  const right = rest.join(" ");
  if (operator === "=" || operator === "!=") {
    const value = expand2(flow, right);
    if (value.unknown.length > 0) return null;
    return left.text === value.text === (operator === "=");
  }
  if (!/^!?~\*?$/.test(operator)) return null;
  const regexp = compilePattern(right, operator.endsWith("*"));
  if (!regexp) return null;
  const match = matchPattern(regexp, left.text);
  remember(flow, match);
  return match !== null !== operator.startsWith("!");
}
function fileTest(flow, operator, path) {
  const { text, unknown } = expand2(flow, path);
  if (unknown.length > 0) return null;
  const ask2 = flow.request.exists;
  const file = ask2?.(text, "file") ?? null;
  const folder = ask2?.(text, "directory") ?? null;
  const is = { f: file, d: folder, e: file === null || folder === null ? null : file || folder };
  const kind = operator.at(-1);
  const found = kind === "f" || kind === "d" || kind === "e" ? is[kind] : null;
  return found === null ? null : found !== operator.startsWith("!");
}

// src/read/nginx/routing/rewrite.ts
var DONE = { is: "done" };
var LEFT = { is: "left" };
function runRewrites(flow, block) {
  for (const directive of block) {
    const outcome = runOne(flow, directive);
    if (outcome.is !== "done") return outcome;
  }
  return DONE;
}
function runOne(flow, directive) {
  switch (directive.name) {
    case "set":
      set(flow, directive);
      return DONE;
    case "if":
      return runIf(flow, directive);
    case "return":
      return { is: "answered", answer: answerOf(flow, directive) };
    case "rewrite":
      return runRewrite(flow, directive);
    case "break":
      if (flow.uriChanged) flow.validLocation = false;
      flow.uriChanged = false;
      return LEFT;
    default:
      return DONE;
  }
}
function set(flow, { args }) {
  const name = (args[0] ?? "").replace(/^\$/, "");
  let value = "";
  for (const piece of splitTemplate(args[1] ?? "")) {
    const part = typeof piece === "string" ? piece : variable(flow, piece.name);
    value = value === null || part === null ? null : value + part;
  }
  flow.variables.set(name, value);
}
function runIf(flow, directive) {
  const holding = holds(flow, directive);
  if (holding === null) flow.uncertain.add(`if ${directive.args.join(" ")}`);
  if (!holding) return DONE;
  flow.condition = directive;
  flow.steps.push({ did: "if", to: directive.args.join(" "), place: spanOf(directive) });
  return runRewrites(flow, directive.block ?? []);
}
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
function answerOf(flow, directive) {
  const [first = "", text] = directive.args;
  const place = spanOf(directive);
  if (!/^\d{3}$/.test(first)) {
    return { status: 302, body: null, to: expandOrDoubt(flow, first), place };
  }
  const status = Number(first);
  const value = text === void 0 ? null : expandOrDoubt(flow, text);
  if (value !== null && REDIRECTS.has(status)) return { status, body: null, to: value, place };
  return { status, body: value, to: null, place };
}
var TO_OTHER_SITE = /^(https?:\/\/|\$scheme)/;
function runRewrite(flow, directive) {
  const [pattern = "", written = "", flag] = directive.args;
  const regexp = compilePattern(pattern, false);
  if (!regexp) {
    flow.uncertain.add(`rewrite ${pattern}`);
    return DONE;
  }
  const match = matchPattern(regexp, flow.path);
  remember(flow, match);
  if (!match) return DONE;
  const redirects = TO_OTHER_SITE.test(written) || flag === "redirect" || flag === "permanent";
  const dropsArgs = written.endsWith("?");
  const template = dropsArgs ? written.slice(0, -1) : written;
  if (redirects) {
    const to = withArgs(decodeForRedirect(replacement(flow, template, true)[0]), {
      old: dropsArgs ? "" : flow.args,
      joins: template.includes("?")
    });
    const status = flag === "permanent" ? 301 : 302;
    return { is: "answered", answer: { status, body: null, to, place: spanOf(directive) } };
  }
  changeUri(flow, directive, template, dropsArgs);
  if (flow.path === "") {
    const answer2 = { status: 500, body: null, to: null, place: spanOf(directive) };
    return { is: "answered", answer: answer2 };
  }
  return flag === "last" || flag === "break" ? LEFT : DONE;
}
function changeUri(flow, directive, template, dropsArgs) {
  const breaks = directive.args[2] === "break";
  flow.internal = true;
  flow.validTarget = false;
  flow.uriChanged = !breaks;
  if (breaks) flow.validLocation = false;
  const [path, args] = replacement(flow, template, false);
  flow.path = path;
  if (args !== null) {
    flow.args = !dropsArgs && flow.args !== "" ? `${args}&${flow.args}` : args;
  } else if (dropsArgs) flow.args = "";
  const to = flow.args === "" ? path : `${path}?${flow.args}`;
  flow.steps.push({ did: "rewrite", to, place: spanOf(directive) });
}
function replacement(flow, template, redirects) {
  const quotes = flow.quoted || flow.path.includes("+");
  let path = "";
  let args = null;
  for (const piece of splitTemplate(template)) {
    let text;
    if (typeof piece === "string") text = piece;
    else if (/^[1-9]$/.test(piece.name)) {
      const captured = flow.captures[Number(piece.name)] ?? "";
      text = quotes && (redirects || args !== null) ? escapeArgs(captured) : captured;
    } else {
      text = expandOrDoubt(flow, piece.written);
    }
    const split = typeof piece === "string" && !redirects && args === null ? text.indexOf("?") : -1;
    if (split >= 0) {
      path += text.slice(0, split);
      args = text.slice(split + 1);
    } else if (args === null) path += text;
    else args += text;
  }
  return [path, args];
}
function withArgs(url, { old, joins }) {
  return old === "" ? url : `${url}${joins ? "&" : "?"}${old}`;
}
function decodeForRedirect(url) {
  const query = url.indexOf("?");
  const end = query < 0 ? url.length : query;
  const path = url.slice(0, end).replace(/%([\da-f]{2})/gi, (escaped, digits) => {
    const code = Number.parseInt(digits, 16);
    return code > 37 && code < 127 ? String.fromCharCode(code) : escaped;
  });
  return path + url.slice(end);
}

// src/read/nginx/routing/travel.ts
function travel(flow, first) {
  let stage = first ? { go: "answer", answer: first } : { go: "server" };
  for (; ; ) {
    if ("is" in stage) return stage;
    stage = step2(flow, stage);
  }
}
function step2(flow, stage) {
  switch (stage.go) {
    case "server":
      return rewriteServer(flow);
    case "locate":
      return locate(flow);
    case "location":
      return rewriteLocation(flow);
    case "content":
      return content(flow);
    case "internal":
      return redirectInside(flow, stage.path, stage.args);
    case "named":
      return enterNamed(flow, stage.name);
    case "answer":
      return errorPageFor(flow, stage.answer) ?? finished(flow, stage.answer);
    case "file":
      return { is: "static", ...stage.disk, status: stage.status && (flow.errorStatus ?? 200) };
  }
}
function setScope(flow) {
  const { location, condition, server: server2 } = flow;
  const except = limitExcept(location, flow.method);
  flow.scope = [
    ...[condition, except, location?.directive].map((directive) => directive?.block ?? []),
    ...location?.parents.map(({ directive }) => directive.block ?? []).reverse() ?? [],
    server2.block ?? [],
    flow.model.http
  ].filter((block) => block.length > 0);
}
function answer(status, place = null) {
  return { go: "answer", answer: { status, body: null, to: null, place } };
}
function rewriteServer(flow) {
  flow.location = null;
  flow.condition = null;
  setScope(flow);
  const outcome = runRewrites(flow, flow.server.block ?? []);
  setScope(flow);
  if (outcome.is === "answered") return { go: "answer", answer: outcome.answer };
  return { go: "locate" };
}
function locate(flow) {
  flow.uriChanged = false;
  flow.condition = null;
  const found = findLocation(flow.model.locations(flow.server), flow.path);
  for (const pattern of found.skipped) flow.uncertain.add(pattern);
  flow.location = found.location;
  if (found.match) remember(flow, found.match);
  setScope(flow);
  const own = found.location?.directive;
  if (!flow.internal && own?.block?.some(({ name }) => name === "internal")) {
    return answer(404, spanOf(own));
  }
  noteBodyLimit(flow);
  if (!found.addsSlash || !own) return { go: "location" };
  const to = escapePath(`${flow.path}/`) + (flow.args === "" ? "" : `?${flow.args}`);
  return { go: "answer", answer: { status: 301, body: null, to, place: spanOf(own) } };
}
function noteBodyLimit(flow) {
  const { value, place } = setting(flow.scope, "client_max_body_size", parseSize, 2 ** 20);
  const before = flow.bodyLimit;
  const looser = before !== null && before.bytes !== 0 && (value === 0 || value >= before.bytes);
  if (!looser) flow.bodyLimit = { bytes: value, place };
}
function rewriteLocation(flow) {
  if (flow.location) {
    const outcome = runRewrites(flow, flow.location.directive.block ?? []);
    setScope(flow);
    if (outcome.is === "answered") return { go: "answer", answer: outcome.answer };
    if (flow.uriChanged) return again(flow) ?? { go: "locate" };
  }
  for (const lua of luaBefore(flow.scope)) flow.uncertain.add(lua);
  const refused3 = denyAll(flow.scope);
  return refused3 ? answer(403, spanOf(refused3)) : { go: "content" };
}
function content(flow) {
  const own = flow.location?.directive.block ?? [];
  const files = flow.condition ? null : inForce2([flow.location ? own : flow.scope[0] ?? []], "try_files");
  const next = files ? tryFiles(flow, files) : null;
  if (next) return next;
  const except = limitExcept(flow.location, flow.method)?.block ?? [];
  const pass = flow.location ? passOf([flow.condition?.block ?? [], except, own]) : null;
  if (pass) return handPass(flow, pass);
  const served = serveFile(flow);
  if (served.go !== "file" || served.status !== null) return served;
  const missing = { status: 404, body: null, to: null, place: served.disk.place };
  const instead = errorPageFor(flow, missing);
  if (!instead) return served;
  flow.assumed.add(`file ${served.disk.file ?? flow.path} does not exist`);
  return instead;
}
function again(flow) {
  flow.changesLeft -= 1;
  return flow.changesLeft > 0 ? null : answer(500);
}
function redirectInside(flow, path, args) {
  const last = flow.steps.at(-1);
  const place = last?.place ?? spanOf(flow.server);
  flow.path = path;
  flow.args = args;
  flow.internal = true;
  flow.validTarget = false;
  flow.validLocation = true;
  flow.steps.push({ did: "internal-redirect", to: path, place });
  return again(flow) ?? { go: "server" };
}
function enterNamed(flow, name) {
  const location = flow.model.locations(flow.server).named.get(name);
  if (!location) return answer(500);
  flow.location = location;
  flow.condition = null;
  flow.internal = true;
  flow.uriChanged = false;
  setScope(flow);
  flow.steps.push({ did: "named-location", to: `@${name}`, place: spanOf(location.directive) });
  return again(flow) ?? { go: "location" };
}
function finished(flow, { status, body, to, place, disk }) {
  if (to !== null && status >= 300 && status < 400) {
    return { is: "redirected", status, to: absolute2(flow, to), place };
  }
  if (disk) return { is: "static", ...disk, status: flow.errorStatus ?? status };
  const sent2 = status >= 494 && status <= 497 ? 400 : status;
  return { is: "returned", status: flow.errorStatus ?? sent2, body, place };
}
function absolute2(flow, to) {
  const on = (name) => inForce2(flow.scope, name)?.args[0] !== "off";
  if (!to.startsWith("/") || !on("absolute_redirect")) return to;
  const named4 = inForce2(flow.scope, "server_name_in_redirect")?.args[0] === "on";
  const asked = /^(\[[^\]]*\]|[^:]*)/.exec(flow.request.host.toLowerCase())?.[0] ?? "";
  const host = named4 && flow.serverName || asked || flow.serverName;
  const scheme = flow.ssl ? "https" : "http";
  const usual = flow.request.port === (flow.ssl ? 443 : 80);
  const port = usual || !on("port_in_redirect") ? "" : `:${flow.request.port}`;
  return `${scheme}://${host}${port}${to}`;
}

// src/read/nginx/route.ts
function routeFor(config, request) {
  const model = modelOf(config);
  const listener = pickListener(model, request);
  const chosen = listener && chooseServer(listener, bareHost(request.host));
  if (!listener || !chosen) return notListening(model, request);
  const flow = startFlow(model, request, listener, chosen);
  const handler = travel(flow, refusal(flow, listener));
  const { location } = flow;
  return {
    request,
    listen: listener.listen,
    server: { names: namesOf2(flow.server), by: chosen.by, place: spanOf(flow.server) },
    location: location && {
      modifier: location.modifier,
      pattern: location.pattern,
      place: spanOf(location.directive)
    },
    path: flow.path,
    handler,
    guards: guardsOf(flow.scope),
    ...settingsOf(flow, handler),
    steps: flow.steps,
    uncertain: [...flow.uncertain],
    assumed: [...flow.assumed]
  };
}
function pickListener(model, { port, address }) {
  const wanted = [address, "*", "::"].filter((name) => name !== void 0);
  for (const name of wanted) {
    const listener = model.listeners.get(`${name} ${port}`);
    if (listener) return listener;
  }
  if (address !== void 0) return null;
  return [...model.listeners.values()].find(({ listen }) => listen.port === port) ?? null;
}
function startFlow(model, request, listener, { server: server2, match, skipped }) {
  const uncertain = new Set(skipped);
  const { address } = listener.listen;
  if (request.address === void 0 && address !== "*" && address !== "::") {
    uncertain.add(`listen ${address}`);
  }
  const [name = ""] = namesOf2(server2);
  return {
    model,
    request,
    server: server2,
    serverName: name.replace(/^(\*?\.|~)/, ""),
    ssl: listener.ssl,
    method: request.method.toUpperCase(),
    ...uriOf(model, request, listener.fallback),
    internal: false,
    validTarget: true,
    validLocation: true,
    uriChanged: false,
    changesLeft: 11,
    errorPageUsed: false,
    errorStatus: null,
    location: null,
    condition: null,
    scope: [server2.block ?? [], model.http],
    captures: match?.groups ?? [],
    variables: new Map(Object.entries(match?.named ?? {})),
    evaluating: /* @__PURE__ */ new Set(),
    present: /* @__PURE__ */ new Set(),
    steps: [],
    uncertain,
    assumed: /* @__PURE__ */ new Set(),
    bodyLimit: null
  };
}
function uriOf(model, request, fallback) {
  const merge = setting([fallback.block ?? [], model.http], "merge_slashes", readSwitch, true);
  return parseUri(request.path, merge.value) ?? { path: "", args: "", quoted: false };
}
function refusal(flow, listener) {
  const refused3 = (status, place2) => {
    return { status, body: null, to: null, place: place2 };
  };
  if (flow.path === "") return refused3(400, null);
  const { place } = listener.listen;
  if (listener.ssl && flow.request.scheme === "http") return refused3(497, place);
  if (!listener.ssl && flow.request.scheme === "https") return refused3(400, place);
  const reject = inForce2([flow.server.block ?? []], "ssl_reject_handshake");
  if (listener.ssl && reject?.args[0] === "on") return refused3(400, spanOf(reject));
  return null;
}
function notListening(model, request) {
  const handler = { is: "not-listening" };
  const server2 = { name: "", args: [], file: "", line: 0, endLine: 0, block: [] };
  const listen = {
    address: "*",
    port: request.port,
    ssl: false,
    defaultServer: false,
    protocol: "http",
    place: spanOf(server2),
    implied: true
  };
  const none = /* @__PURE__ */ new Map();
  const listener = { listen, ssl: false, fallback: server2, exact: none, leading: none };
  const chosen = { server: server2, by: "default", match: null, skipped: [] };
  const flow = startFlow(model, request, { ...listener, trailing: none, patterns: [] }, chosen);
  return {
    request,
    listen: null,
    server: null,
    location: null,
    path: flow.path,
    handler,
    guards: [],
    ...settingsOf(flow, handler),
    steps: [],
    uncertain: [],
    assumed: []
  };
}

// src/read/proxy/route-fact.ts
function routeFact(route, computed, placeOf4) {
  const { request, server: server2, location, limits } = computed;
  const setting2 = (value) => ({
    value: value.value,
    place: value.place && placeOf4(value.place)
  });
  return {
    route,
    method: request.method,
    path: request.path,
    server: server2 && { names: server2.names, place: placeOf4(server2.place) },
    location: location && {
      modifier: location.modifier,
      pattern: location.pattern,
      place: placeOf4(location.place)
    },
    handler: handlerOf(computed.handler, request.port, placeOf4),
    limits: {
      bodySize: setting2(limits.bodySize),
      bodyBuffer: setting2(limits.bodyBuffer),
      connectTimeout: setting2(limits.connectTimeout),
      readTimeout: setting2(limits.readTimeout),
      sendTimeout: setting2(limits.sendTimeout),
      headerBuffer: setting2(limits.headerBuffer),
      requestBuffering: setting2(limits.requestBuffering)
    },
    upstreamHost: setting2(computed.upstreamHost),
    uncertain: computed.uncertain
  };
}
var BUILT_IN2 = { file: null, line: null };
function handlerOf(handler, port, placeOf4) {
  switch (handler.is) {
    case "proxied": {
      const { is, scheme, target, servers, upstreamUri: upstreamUri2, viaVariable, resolver } = handler;
      return {
        is,
        scheme,
        target,
        servers: servers.map((server2) => serverOf(server2, placeOf4)),
        upstreamUri: upstreamUri2,
        place: placeOf4(handler.place),
        viaVariable,
        resolver: resolver && {
          value: resolver.value,
          place: resolver.place && placeOf4(resolver.place)
        }
      };
    }
    case "other-upstream": {
      const { is, protocol, target, place } = handler;
      if (protocol === "memcached") return { is: "unknown", why: `memcached_pass ${target}` };
      return { is, protocol, target, place: placeOf4(place) };
    }
    case "returned": {
      const { is, status, body, place } = handler;
      return { is, status, body, place: place ? placeOf4(place) : BUILT_IN2 };
    }
    case "redirected": {
      const { is, status, to, place } = handler;
      return { is, status, to, place: place ? placeOf4(place) : BUILT_IN2 };
    }
    case "static": {
      const { is, root, fallback, place } = handler;
      return { is, root, fallback, place: place && placeOf4(place) };
    }
    case "unknown":
      return { is: "unknown", why: handler.why };
    case "not-listening":
      return { is: "unknown", why: `no server listens on port ${port}` };
  }
}
function serverOf({ host, port, unix, place }, placeOf4) {
  return { host, port, unix, place: placeOf4(place) };
}

// src/read/proxy/configuration.ts
function capturedConfigurations(evidence) {
  return evidence.looked("nginx.config").map(({ subject, how, at: at3, body }) => ({
    service: subject,
    config: configFromDump(body.text),
    how,
    at: at3,
    doubt: null
  }));
}
function configurationTexts(evidence) {
  return new Map(
    evidence.looked("nginx.config").map(({ subject, body }) => [subject, splitDump(body.text).files])
  );
}
function configurationFrom(service, files, entry) {
  return {
    service,
    config: configFromFiles(files, entry),
    how: "files of the repository",
    at: null,
    doubt: "read from the repository, not from the running nginx"
  };
}
function readConfiguration(configuration, evidence, plan, mapper) {
  const placeOf4 = placesOf(configuration.service, mapper);
  const routes = plan.proxy?.service === configuration.service ? plan.routes : [];
  return [
    ...directives(configuration, placeOf4),
    ...problems(configuration, placeOf4),
    ...routes.flatMap((route) => routeThrough(configuration, route, plan, { evidence, placeOf: placeOf4 }))
  ];
}
function placesOf(service, mapper) {
  return ({ file, line, endLine }) => {
    const place = mapper.place(service, file, line);
    const end = endLine > line ? mapper.place(service, file, endLine).line : null;
    return end !== null && place.line !== null && end > place.line ? { ...place, endLine: end } : place;
  };
}
function directives(configuration, placeOf4) {
  const { service, config, how, at: at3 } = configuration;
  const found = [];
  for (const { directive, parents: parents2 } of allDirectives(config)) {
    const parent = parents2.at(-1);
    if (parent && !holdsDirectives(parent.name)) continue;
    const { name, args } = directive;
    const body = { name, args, context: parents2.map(headOf) };
    const place = placeOf4(directive);
    const quote2 = `${headOf(directive)}${directive.block ? " {" : ";"}`;
    found.push(
      fact("nginx.directive", service, body, witness({ source: service, how, at: at3, place, quote: quote2 }))
    );
  }
  return found;
}
function problems(configuration, placeOf4) {
  const { service, config, how, at: at3 } = configuration;
  return config.problems.map(({ code, file, line, nginxLine, detail }) => {
    const place = placeOf4({ file, line, endLine: line });
    const quote2 = `${detail} in ${file}:${nginxLine}`;
    return fact(
      "nginx.problem",
      service,
      { code, detail },
      witness({ source: service, how, at: at3, place, quote: quote2 })
    );
  });
}
function routeThrough({ service, config, how, at: at3, doubt }, planned, { proxy }, { evidence, placeOf: placeOf4 }) {
  if (planned.proxiedPath === null || proxy === null) return [];
  const computed = routeFor(config, {
    method: planned.method,
    host: hostSent(planned.id, evidence) ?? proxy.host ?? "localhost",
    scheme: proxy.scheme,
    port: proxy.port,
    path: planned.proxiedPath
  });
  const read2 = routeFact(planned.id, computed, placeOf4);
  const body = doubt === null ? read2 : { ...read2, uncertain: [...read2.uncertain, doubt] };
  const { handler, location } = body;
  const place = ("place" in handler ? handler.place : null) ?? location?.place ?? null;
  const quote2 = location && `location ${[location.modifier, location.pattern].join(" ").trim()}`;
  return [fact("nginx.route", service, body, witness({ source: service, how, at: at3, place, quote: quote2 }))];
}
function hostSent(route, evidence) {
  const sent2 = evidence.looked("exchange").find(({ body }) => body.route === route && body.via === "proxied");
  return sent2?.body.host ?? null;
}

// src/read/proxy/from-repository.ts
var FOLDER = "/etc/nginx";
var ENTRY = `${FOLDER}/nginx.conf`;
var PACKAGED = [
  "events {}",
  "http {",
  `  include ${FOLDER}/conf.d/*.conf;`,
  `  include ${FOLDER}/sites-enabled/*;`,
  "}"
].join("\n");
function configurationInRepository(service, known, repository) {
  const files = /* @__PURE__ */ new Map();
  for (const path of candidates(service, known, repository)) {
    if (below(FOLDER, path) === null) continue;
    const file = known.mapper.file(service, path);
    const text = file === null ? null : repository.text(file);
    if (text !== null) files.set(rendered(path), text);
  }
  if (files.size === 0) return null;
  if (!files.has(ENTRY)) files.set(ENTRY, PACKAGED);
  return configurationFrom(service, files, ENTRY);
}
function rendered(path) {
  const template = /^\/etc\/nginx\/templates\/(.+)\.template$/.exec(path)?.[1];
  return template === void 0 ? path : `${FOLDER}/conf.d/${template}`;
}
function candidates(service, { composed, containers, builds }, repository) {
  const captured = repository.paths.filter((path) => repository.text(path) !== null);
  const onto = (source, target) => captured.flatMap((file) => {
    const inside2 = below(source, file);
    if (inside2 === null) return [];
    return inside2 === "" ? [target, resolve(target, basename(file))] : [resolve(target, inside2)];
  });
  const overlays = overlaysOf(
    containers.get(service) ?? null,
    composed.get(service) ?? null,
    repository
  );
  const mounted = overlays.flatMap(
    ({ source, target }) => source === null ? [] : onto(source, target)
  );
  const build = builds.get(service);
  const copies = (build?.dockerfile.stages ?? []).flatMap(({ steps }) => steps).filter(({ keyword, flags }) => /^(?:COPY|ADD)$/.test(keyword) && flags["from"] === void 0);
  const copied2 = copies.flatMap(({ args }) => {
    const target = resolve("/", args.at(-1) ?? "");
    return args.slice(0, -1).flatMap((source) => onto(resolve(build?.context ?? "", source.replace(/^\//, "")), target));
  });
  return [.../* @__PURE__ */ new Set([...mounted, ...copied2])].sort();
}

// src/read/proxy/log-target.ts
var STREAM = /^(?:stderr|stdout)$|^\/dev\/(?:std(?:out|err)|fd\/)|^\/proc\/self\/fd\//;
var LOGS = {
  "nginx.error": { directive: "error_log", file: "/var/log/nginx/error.log" },
  "nginx.access": { directive: "access_log", file: "/var/log/nginx/access.log" }
};
function hiddenLog(kind, service, known, configuration) {
  const log = LOGS[kind];
  if (!log || !configuration) return null;
  const written = [...allDirectives(configuration.config)].filter(({ directive }) => directive.name === log.directive).map(({ directive }) => directive.args[0] ?? "");
  const targets = written.length > 0 ? written : [log.file];
  const hidden = targets.filter(
    (target) => !STREAM.test(target) && !isLinked(target, service, known)
  );
  if (hidden.length < targets.length) return null;
  return { is: "unavailable", why: `nginx writes to ${hidden[0] ?? log.file} in its container` };
}
function isLinked(target, service, { builds, composed }) {
  const build = builds.get(service);
  const stages = build?.dockerfile.stages ?? [];
  const images = [composed.get(service)?.image ?? "", ...stages.map(({ base }) => base)];
  if (images.some(isNginxImage)) return true;
  return stages.flatMap(({ steps }) => steps).some(({ text }) => text.includes("/dev/std") && text.includes(basename(target)));
}

// src/read/reached.ts
function reachedBy(facts, known, configurations) {
  const seen = new Set(facts.map(({ kind, subject }) => `${kind} ${subject}`));
  return {
    isNginx: known.isNginx,
    builtWith: (file) => [...known.builds].flatMap(([name, { dockerfile }]) => dockerfile.file === file ? name : []),
    notBuilt: [...known.composed].flatMap(([name, { build }]) => build ? [] : name),
    configuredFromFiles: configurations.flatMap(({ service, doubt }) => doubt ? service : []),
    absent: facts.flatMap(
      ({ kind, subject, body }) => kind === "container.state" && body.status === "absent" ? subject : []
    ),
    hidden(kind, service) {
      if (seen.has(`${kind} ${service}`)) return null;
      const configuration = configurations.find((one) => one.service === service);
      return hiddenLog(kind, service, known, configuration);
    }
  };
}

// src/read/scripts.ts
function readScripts(service, known, repository) {
  const build = known.builds.get(service);
  const steps = build ? stepsThatRun(build) : [];
  const seen = /* @__PURE__ */ new Set();
  return startWords(service, known, steps).flatMap((word) => {
    const place = known.mapper.place(service, word.path, 1);
    const text = place.file === null ? null : repository.text(place.file);
    const path = place.remote?.replace(/:1$/, "") ?? word.path;
    if (place.file === null || text === null || text.includes("\0") || seen.has(path)) return [];
    const first = text.split("\n", 1)[0] ?? "";
    const isScript = first.startsWith("#!") || /\.(?:sh|bash)$/.test(path);
    if (!isScript && !word.first) return [];
    seen.add(path);
    const mode = repository.mode(place.file);
    return fact(
      "script",
      service,
      {
        path,
        shebang: first.startsWith("#!") ? first.slice(2).trim() : null,
        carriageReturns: first.endsWith("\r") && !mended(steps, path),
        // An interpreter that is named itself reads the script and executes nothing.
        executable: word.interpreted ? null : executable(path, mode, steps)
      },
      witness({ source: service, how: `read ${place.file}`, place, quote: first })
    );
  });
}
var SHELL2 = /^(?:ba|da|a|k|z)?sh$/;
var OTHER_INTERPRETER = /^(?:python[\d.]*|node|ruby|perl|php|java|deno|bun|uvicorn|gunicorn)$/;
function startWords(service, { containers, composed }, steps) {
  const container = containers.get(service);
  const written = composed.get(service);
  const last = (keyword) => steps.findLast((step3) => step3.keyword === keyword)?.args ?? [];
  const entrypoint = container?.entrypoint ?? written?.entrypoint ?? last("ENTRYPOINT");
  const command = container?.command ?? written?.command ?? last("CMD");
  const words = [...entrypoint, ...command].flatMap((word) => word.split(/[\s;&|"'()]+/));
  return words.filter(Boolean).flatMap((path, index2) => {
    const before = basename(words.slice(0, index2).findLast((word) => !word.startsWith("-")) ?? "");
    const isPath = path.includes("/") ? !path.includes("://") : /\.(?:sh|bash)$/.test(path);
    if (!isPath || path.startsWith("-") || OTHER_INTERPRETER.test(before)) return [];
    return [{ path, first: index2 === 0, interpreted: SHELL2.test(before) }];
  });
}
function stepsThatRun(build) {
  return stagesThatRun(build.dockerfile, build.target).flatMap((stage) => stage.steps);
}
function commandsOf(steps) {
  return steps.filter(({ keyword }) => keyword === "RUN").flatMap(({ args }) => args.join(" ").split(/&&|;|\n/));
}
function mended(steps, path) {
  return commandsOf(steps).some((command) => /dos2unix|\\r/.test(command) && names(command, path));
}
var SETS_BIT = /(?:^|\s)(?:[0-7]?[0-7]*[1357][0-7]{0,2}|[ugoa,=+rw]*[+=][rwst]*x[rwst]*)(?=[\s,]|$)/;
function executable(path, mode, steps) {
  const copied2 = steps.some(
    ({ flags, args }) => SETS_BIT.test(flags["chmod"] ?? "") && names(args.join(" "), path)
  );
  const changed = commandsOf(steps).some(
    (command) => /\bchmod\b/.test(command) && SETS_BIT.test(command) && names(command, path)
  );
  if (copied2 || changed) return true;
  return mode === null ? null : (mode & 73) !== 0;
}
function names(command, path) {
  const name = basename(path);
  const extension = name.includes(".") ? name.slice(name.lastIndexOf(".")) : null;
  return command.split(/\s+/).some((word) => {
    const bare2 = word.replace(/["']/g, "").replace(/(?<=.)\/$/, "");
    const last = basename(bare2);
    if (last === name || last === "*" || bare2 === ".") return true;
    if (extension !== null && last === `*${extension}`) return true;
    return bare2.startsWith("/") && bare2 !== "/" && below(bare2, path) !== null;
  });
}

// src/read/read-case.ts
function readCase(file) {
  const { plan } = file;
  const evidence = evidenceOf(file);
  const repository = repositoryOf(evidence);
  const files = composeFiles(evidence, repository);
  const services = evidence.looked("compose.config").flatMap((capture) => readServices(capture, files, repository));
  const containers = readContainers(evidence);
  const facts = [...services, ...containers];
  const texts = configurationTexts(evidence);
  const known = knownServices({ evidence, repository, plan, facts, texts });
  const configurations = configurationsOf(evidence, known, repository);
  const all = [
    ...facts,
    ...readRuntime(evidence),
    ...readStart(evidence, known, repository),
    ...configurations.flatMap(
      (configuration) => readConfiguration(configuration, evidence, plan, known.mapper)
    ),
    ...evidence.looked("docker.logs").flatMap((capture) => readLogs(capture, known, repository))
  ];
  const covered = coverageOf(evidence, reachedBy(all, known, configurations));
  return factTable(plan, inOrder2(all), covered);
}
function readRuntime(evidence) {
  return [
    ...evidence.looked("exchange").map(readExchange),
    ...evidence.looked("docker.events").flatMap(readEvents),
    ...evidence.looked("cgroup.memory").map(readMemory),
    ...evidence.looked("listeners").flatMap(readListeners),
    ...evidence.looked("dns").flatMap(readDns),
    ...evidence.looked("connects").flatMap(readConnects)
  ];
}
function readStart(evidence, known, repository) {
  const names2 = /* @__PURE__ */ new Set([...known.composed.keys(), ...known.containers.keys()]);
  return [
    ...readFailures(evidence, known.builds, repository),
    ...[...known.builds].flatMap(
      ([service, { dockerfile, target }]) => readInstructions(service, dockerfile, target, `read ${dockerfile.file}`)
    ),
    ...evidence.looked("bind.sources").flatMap((capture) => readBindSources(capture, repository)),
    ...[...names2].flatMap((service) => readScripts(service, known, repository))
  ];
}
function configurationsOf(evidence, known, repository) {
  const captured = capturedConfigurations(evidence);
  const others = [...known.composed.keys()].filter(
    (service) => known.isNginx(service) && !captured.some((one) => one.service === service)
  );
  return [
    ...captured,
    ...others.flatMap((service) => configurationInRepository(service, known, repository) ?? [])
  ];
}
var KINDS = Object.keys(FEEDS);
function inOrder2(facts) {
  return facts.toSorted(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0)
  );
}

// src/report/compose-report.ts
var TIMELINE_LIMIT = 400;
function composeReport(file, table2, diagnosis) {
  return {
    schema: 1,
    tool: file.tool,
    verdict: diagnosis.verdict,
    lang: "en",
    target: {
      kind: file.plan.target.kind,
      proxy: file.plan.proxy?.service ?? null,
      backend: file.plan.backend?.service ?? null
    },
    commit: file.commit,
    startedAt: file.startedAt,
    ms: Math.round(file.ms),
    checks: diagnosis.checks.map(({ why, at: _at, origin: _origin, ...check }) => ({
      ...check,
      why: why && checkText(why)
    })),
    diagnosis: {
      root: diagnosis.root.map(causeOf),
      contributing: diagnosis.contributing.map(causeOf),
      ruledOut: diagnosis.ruledOut,
      unanswered: diagnosis.unanswered
    },
    timeline: timelineOf(table2),
    environment: engineOf(file)
  };
}
function causeOf(cause) {
  const { message: _message, ...fix } = cause.fix;
  return {
    ...cause,
    places: cause.places.map(placeOf3),
    evidence: cause.evidence.map((fact2) => ({
      kind: fact2.kind,
      source: fact2.seen.source,
      at: fact2.seen.at,
      quote: describe(fact2)
    })),
    fix: { ...fix, proof: null }
  };
}
function placeOf3(place) {
  const { file, line, endLine = line, remote = null } = place;
  return { file, line, endLine, remote };
}
var EVENTS = /* @__PURE__ */ new Set([
  "http.exchange",
  "container.event",
  "nginx.error"
]);
function timelineOf(table2) {
  const entries = table2.facts.flatMap((fact2) => {
    const at3 = fact2.kind === "http.exchange" ? fact2.body.at : fact2.seen.at;
    const notable = EVENTS.has(fact2.kind) || fact2.kind === "app.log" && fact2.body.code !== "access";
    if (at3 === null || !notable) return [];
    const event = fact2.kind === "container.event" ? fact2.body.action : fact2.kind;
    return [{ at: at3, source: fact2.subject || fact2.seen.source, event, text: describe(fact2) }];
  });
  entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return entries.slice(-TIMELINE_LIMIT);
}
function engineOf(file) {
  for (const capture of file.captures) {
    if (capture.kind === "engine" && capture.body) return capture.body;
  }
  return {};
}

// src/verbs/judge-case.ts
function reportOf(file) {
  const table2 = readCase(file);
  const texts = /* @__PURE__ */ new Map();
  const logs = {};
  for (const { kind, subject, body } of file.captures) {
    if (body === null) continue;
    if (kind === "repo.file") texts.set(subject, body.text);
    if (kind === "docker.logs") logs[subject] = body.text;
  }
  const diagnosis = diagnose(table2, causes, {
    textOf: (path) => texts.get(path) ?? null,
    stopped: file.stopped
  });
  return { report: composeReport(file, table2, diagnosis), logs };
}

export {
  readPositions,
  configFromDump,
  configFromFiles,
  listenPorts,
  parseDockerfile,
  stagesThatRun,
  modelOf,
  routeFor,
  LOOKED,
  readAppLog,
  splitDockerLog,
  readNginxError,
  readListeners,
  containerState,
  reportOf
};
