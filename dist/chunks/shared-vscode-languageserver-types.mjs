import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  MASK,
  httpBlock,
  readOnce,
  streamBlock
} from "./shared-read-nginx-syntax-grammar.mjs";
import {
  hostName
} from "./shared-case-host-name.mjs";
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
      function create(diagnostics, only, triggerKind) {
        const result = { diagnostics };
        if (only !== void 0 && only !== null) {
          result.only = only;
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
      function mergeSort2(data, compare) {
        if (data.length <= 1) {
          return data;
        }
        const p = data.length / 2 | 0;
        const left = data.slice(0, p);
        const right = data.slice(p);
        mergeSort2(left, compare);
        mergeSort2(right, compare);
        let leftIdx = 0;
        let rightIdx = 0;
        let i = 0;
        while (leftIdx < left.length && rightIdx < right.length) {
          const ret = compare(left[leftIdx], right[rightIdx]);
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
      function string(value) {
        return toString.call(value) === "[object String]";
      }
      Is2.string = string;
      function number(value) {
        return toString.call(value) === "[object Number]";
      }
      Is2.number = number;
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
function mergeSort(data, compare) {
  if (data.length <= 1) {
    return data;
  }
  const p = data.length / 2 | 0;
  const left = data.slice(0, p);
  const right = data.slice(p);
  mergeSort(left, compare);
  mergeSort(right, compare);
  let leftIdx = 0;
  let rightIdx = 0;
  let i = 0;
  while (leftIdx < left.length && rightIdx < right.length) {
    const ret = compare(left[leftIdx], right[rightIdx]);
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
        let quote = null;
        contentLoop: for (let i = 0; i < content2.length; i++) {
          const ch = content2.charAt(i);
          switch (ch) {
            case '"':
            case "'":
              if (quote === ch) {
                break contentLoop;
              }
              quote = ch;
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
              if (quote !== null) {
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
        const nameEnd = quote !== null ? this.document.positionAt(this.document.offsetAt(startRange.start) + end) : startRange.end;
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
          let index = 0;
          while (text.charAt(index) === "	") {
            index++;
          }
          if (text.substring(index) === name) {
            return vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(candidateRange.start.line, index), candidateRange.end);
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
              let index = rawValue.indexOf("=");
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
              if (index === -1) {
                this.flags.push(new flag_1.Flag(this.document, range, value.substring(2), vscode_languageserver_types_1.Range.create(nameStart, range.end), null, null));
              } else if (index === value.length - 1) {
                let nameEnd = this.document.positionAt(this.document.offsetAt(range.start) + index);
                this.flags.push(new flag_1.Flag(this.document, range, value.substring(2, index), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), "", vscode_languageserver_types_1.Range.create(range.end, range.end)));
              } else {
                let nameEnd = this.document.positionAt(this.document.offsetAt(range.start) + index);
                this.flags.push(new flag_1.Flag(this.document, range, value.substring(2, nameIndex), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), value.substring(nameIndex + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(this.document.offsetAt(range.start) + index + 1), range.end)));
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
        let quoted = false;
        let escapedArg = "";
        argsCheck: for (let i = 0; i < argsContent.length; i++) {
          let char = argsContent.charAt(i);
          switch (char) {
            case "[":
              if (last === "") {
                this.openingBracket = new argument_1.Argument("[", vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + i), document.positionAt(argsOffset + i + 1)));
                last = "[";
              } else if (quoted) {
                escapedArg = escapedArg + char;
              } else {
                break argsCheck;
              }
              break;
            case '"':
              if (last === "[" || last === ",") {
                start = i;
                quoted = true;
                last = '"';
                escapedArg = escapedArg + char;
                continue;
              } else if (last === '"') {
                if (quoted) {
                  escapedArg = escapedArg + char;
                  quoted = false;
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
              if (quoted) {
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
              if (quoted) {
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
              if (quoted) {
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
              if (!quoted) {
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
        let index = value.indexOf("=");
        if (index !== -1) {
          let initial = value.charAt(0);
          let before = value.charAt(index - 1);
          if (initial === '"' && before === '"' || initial === "'" && before === "'" || initial !== '"' && initial !== "'") {
            return vscode_languageserver_types_1.Range.create(arg.getRange().start, document.positionAt(document.offsetAt(arg.getRange().start) + index));
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
        let literal2 = first === "'" || first === '"';
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
                      if (!inDouble && !inSingle && !literal2) {
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
              } else if (inSingle || literal2) {
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
        let index = content2.length;
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
                    index = j;
                    break newlineCheck;
                }
              }
              break whitespaceCheck;
            default:
              index = i;
              break whitespaceCheck;
          }
        }
        return index;
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
        let spaced = false;
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
              if (spaced) {
                this.createSpacedArgument(argStart, args, content2, mark, instructionNameEndOffset, start);
                argStart = i;
                spaced = false;
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
                  spaced = true;
                }
              } else if (argStart !== -1) {
                args.push(new argument_1.Argument(content2.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i))));
                argStart = -1;
              }
              break;
            case "\r":
              i++;
            case "\n":
              spaced = false;
              break;
            case "#":
              if (escaped) {
                for (let j = i + 1; j < content2.length; j++) {
                  switch (content2.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      spaced = false;
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
              if (spaced) {
                this.createSpacedArgument(argStart, args, content2, mark, instructionNameEndOffset, start);
                argStart = i;
                spaced = false;
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
          let index = this.lastIndexOf(this.document.offsetAt(range.start), content2, "@");
          if (index !== -1) {
            return vscode_languageserver_types_1.Range.create(range.start.line, range.start.character + index + 1, range.end.line, range.end.character);
          }
        }
        return null;
      }
      indexOf(documentOffset, content2, searchString) {
        let index = content2.indexOf(searchString);
        const variables = this.getVariables();
        for (let i = 0; i < variables.length; i++) {
          const position = documentOffset + index;
          const variableRange = variables[i].getRange();
          if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
            const offset = this.document.offsetAt(variableRange.end) - documentOffset;
            const substring = content2.substring(offset);
            const subIndex = substring.indexOf(searchString);
            if (subIndex === -1) {
              return -1;
            }
            index = subIndex + offset;
            i = -1;
            continue;
          }
        }
        return index;
      }
      lastIndexOf(documentOffset, content2, searchString) {
        let index = content2.lastIndexOf(searchString);
        const variables = this.getVariables();
        for (let i = 0; i < variables.length; i++) {
          const position = documentOffset + index;
          const variableRange = variables[i].getRange();
          if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
            index = content2.substring(0, index).lastIndexOf(searchString);
            if (index === -1) {
              return -1;
            }
            i = -1;
            continue;
          }
        }
        return index;
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
      setDirectives(directives) {
        this.directives = directives;
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
        const directives = [];
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
                    directives.push(new parserDirective_1.ParserDirective(document, lineRange, nameRange, valueRange));
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
        return directives;
      }
      parse(buffer) {
        this.document = vscode_languageserver_textdocument_1.TextDocument.create("", "", 0, buffer);
        this.buffer = buffer;
        let dockerfile = new dockerfile_1.Dockerfile(this.document);
        let directives = this.getParserDirectives(this.document, this.buffer);
        let offset = 0;
        this.escapeChar = "\\";
        if (directives.length > 0) {
          dockerfile.setDirectives(directives);
          this.escapeChar = dockerfile.getEscapeCharacter();
          offset = this.document.offsetAt(vscode_languageserver_types_1.Position.create(directives.length, 0));
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

// src/diagnose/place-edit.ts
function asLines(given, text) {
  const edit = /\.ya?ml$/.test(given.file) ? inCompose(given) : given;
  const lines = text.split(/\r?\n/);
  const line = lines[edit.line - 1];
  if ("remove" in edit) return edit;
  if (line === void 0) return null;
  if ("from" in edit) {
    const changed = replaceOnce(line, edit.from, edit.to);
    return changed === null ? null : { file: edit.file, line: edit.line, remove: 1, add: [changed] };
  }
  if (!/\{\s*(?:#.*)?$/.test(line)) return null;
  const indent = indentBelow(lines, edit.line - 1);
  const add = edit.inside.map((inner) => indent + inner);
  return { file: edit.file, line: edit.line + 1, remove: 0, add };
}
function inCompose(edit) {
  const doubled = (text) => text.replace(/\$(?=[a-z])/g, "$$$$");
  if ("remove" in edit) return { ...edit, add: edit.add.map(doubled) };
  if ("from" in edit) return { ...edit, from: doubled(edit.from), to: doubled(edit.to) };
  return { ...edit, inside: edit.inside.map(doubled) };
}
function replaceOnce(line, from, to) {
  const escaped = from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const found = [...line.matchAll(new RegExp(`(?<![\\w.-])${escaped}(?![\\w-])`, "g"))];
  const [only] = found;
  if (found.length !== 1 || only === void 0) return null;
  return line.slice(0, only.index) + to + line.slice(only.index + from.length);
}
function indentBelow(lines, head) {
  const own = indentOf(lines[head] ?? "");
  const next = lines.slice(head + 1).find((line) => line.trim() !== "") ?? "";
  if (indentOf(next).length > own.length) return indentOf(next);
  return own + (own.startsWith("	") ? "	" : "    ");
}
function indentOf(line) {
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}

// src/diagnose/patch.ts
var CONTEXT = 3;
function unifiedDiff(edits, textOf3) {
  const files = [...new Set(edits.map(({ file }) => file))];
  const parts = files.map((file) => {
    const text = textOf3(file);
    const placed = text === null ? null : placedIn(text, edits, file);
    return text === null || placed === null ? null : fileDiff(file, text, placed);
  });
  const diff = parts.length === 0 || parts.includes(null) ? null : parts.join("");
  return diff?.includes(MASK) ? null : diff;
}
function placedIn(text, edits, file) {
  const placed = edits.filter((edit) => edit.file === file).map((edit) => asLines(edit, text));
  const fitting = placed.filter((edit) => edit !== null);
  return fitting.length < placed.length ? null : fitting.sort((a, b) => a.line - b.line);
}
function fileDiff(file, text, edits) {
  const lines = linesIn(text, edits);
  return lines && [`--- a/${file}`, `+++ b/${file}`, ...hunksOf(lines), ""].join("\n");
}
function linesIn(text, edits) {
  const isOpen = text !== "" && !text.endsWith("\n");
  const old = text.split("\n").slice(0, isOpen ? void 0 : -1);
  const returns = old[0]?.endsWith("\r") ? "\r" : "";
  const found = [];
  let next = 0;
  const take2 = (sign, until) => {
    for (; next < until; next++) {
      found.push({ sign, text: old[next] ?? "", open: isOpen && next === old.length - 1 });
    }
  };
  for (const { line, remove, add } of edits) {
    const start = line - 1;
    const end = start + remove;
    if (start < next || end > old.length || isOpen && start === old.length) return null;
    take2(" ", start);
    take2("-", end);
    for (const [index, added2] of add.entries()) {
      const open = isOpen && end === old.length && index === add.length - 1;
      found.push({ sign: "+", text: added2 + (open ? "" : returns), open });
    }
  }
  take2(" ", old.length);
  return found;
}
function hunksOf(lines) {
  const changed = lines.flatMap(({ sign }, index) => sign === " " ? [] : [index]);
  const groups = [];
  for (const index of changed) {
    const group = groups.at(-1);
    if (group && index - group.last <= 2 * CONTEXT + 1) group.last = index;
    else groups.push({ first: index, last: index });
  }
  return groups.map(({ first, last }) => {
    const from = Math.max(0, first - CONTEXT);
    return hunk(lines.slice(0, from), lines.slice(from, last + CONTEXT + 1));
  });
}
function hunk(before, lines) {
  const range = (without) => {
    const count = (list) => list.filter(({ sign }) => sign !== without).length;
    const start = count(before) + (count(lines) === 0 ? 0 : 1);
    return `${start},${count(lines)}`;
  };
  const shown = lines.flatMap(({ sign, text, open }) => [
    sign + text,
    ...open ? ["\\ No newline at end of file"] : []
  ]);
  return [`@@ -${range("+")} +${range("-")} @@`, ...shown].join("\n");
}

// src/read/nginx/options.ts
function nginxOptions(command) {
  const nginx = /\b(?:nginx|openresty)\b(.*)/s.exec(command)?.[1] ?? "";
  const option = (letter) => new RegExp(`\\s-${letter}\\s*["']?([^\\s"';&|]+)`).exec(nginx)?.[1] ?? null;
  return { entry: option("c"), prefix: option("p") };
}

// src/read/nginx/packaged-main.ts
var MAIN = "/etc/nginx/nginx.conf";
function packagedMain(isOfficial) {
  const folders = isOfficial ? ["conf.d/*.conf"] : ["conf.d/*.conf", "sites-enabled/*"];
  const includes = folders.map((files) => `  include /etc/nginx/${files};`);
  return ["events {}", "http {", ...includes, "}"].join("\n");
}

// src/read/dockerfile/parse.ts
var import_dockerfile_ast = __toESM(require_main(), 1);

// src/read/dockerfile/variables.ts
var LONGEST = 65536;
function expand(text, known) {
  let grown = 0;
  const expanded = text.replace(
    /\\\$|\$(?:(\w+)|\{(\w+)(?::([-+])([^}]*))?\})/g,
    (whole, bare, braced, sign, word = "") => {
      if (whole === "\\$") return "$";
      if (grown > LONGEST) return whole;
      const value = known[bare ?? braced ?? ""];
      grown += value?.length ?? 0;
      if (sign === "+") return value ? word : "";
      if (sign === "-") return value || word;
      return value ?? whole;
    }
  );
  return grown > LONGEST ? text : expanded;
}

// src/read/dockerfile/parse.ts
var COMMANDS = /* @__PURE__ */ new Set(["CMD", "ENTRYPOINT", "RUN", "SHELL", "HEALTHCHECK"]);
var KEPT = 500;
var parseDockerfile = readOnce(
  KEPT,
  (file, text, buildArgs = {}) => JSON.stringify([file, text, buildArgs]),
  (file, text, buildArgs = {}) => parsed(file, text, buildArgs)
);
function parsed(file, text, buildArgs) {
  const stages = [];
  const global = {};
  const ofStage = /* @__PURE__ */ new Map();
  let known = global;
  for (const instruction of import_dockerfile_ast.DockerfileParser.parse(text).getInstructions()) {
    const keyword = instruction.getKeyword();
    const step2 = stepOf(instruction, keyword === "FROM" ? global : known);
    if (keyword === "FROM") {
      const [base = "", as, word = null] = step2.args;
      const name = as?.toUpperCase() === "AS" ? word : null;
      known = { ...ofStage.get(base.toLowerCase()) };
      if (name !== null) ofStage.set(name.toLowerCase(), known);
      stages.push({ name, base, steps: [step2] });
    } else stages.at(-1)?.steps.push(step2);
    if (keyword === "ARG") define(step2, known, { ...global, ...buildArgs });
    if (keyword === "ENV") defineAll(step2, known);
  }
  return { file, stages };
}
function stagesThatRun(dockerfile, target) {
  const last = target === null ? dockerfile.stages.at(-1) : stageNamed(dockerfile, target);
  const chain = [];
  for (let stage = last; stage && !chain.includes(stage); ) {
    chain.unshift(stage);
    const index = dockerfile.stages.indexOf(stage);
    stage = stageNamed({ ...dockerfile, stages: dockerfile.stages.slice(0, index) }, stage.base);
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
function define(step2, into, given) {
  for (const arg of step2.args) {
    const [name = "", ...value] = arg.split("=");
    const passed = given[name];
    if (passed !== void 0) into[name] = passed;
    else if (value.length > 0) into[name] = value.join("=");
  }
}
function defineAll(step2, into) {
  const [first = "", ...rest] = step2.args;
  if (!first.includes("=")) into[first] = rest.join(" ");
  else define(step2, into, {});
}

// src/read/nginx/directive.ts
function spanOf(directive) {
  return { file: directive.file, line: directive.line, endLine: directive.endLine };
}

// src/read/nginx/routing/target.ts
function parseTarget(rest, defaultPort) {
  if (/^unix:/i.test(rest)) {
    const [, path = "", uri = ""] = /^unix:([^:]*):?(.*)$/i.exec(rest) ?? [];
    const unix = path.replace(/\/{2,}/g, "/");
    const socket = { host: "", port: null, portWritten: false, unix };
    return { authority: "localhost", ...socket, uri };
  }
  const at = rest.search(/[/?]/);
  const authority = at < 0 ? rest : rest.slice(0, at);
  const match = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(authority);
  const port = match?.[2];
  return {
    authority,
    host: (match?.[1] ?? authority).replace(/^\[|\]$/g, ""),
    port: port === void 0 ? defaultPort : /^\d+$/.test(port) ? Number(port) : null,
    portWritten: port !== void 0,
    unix: null,
    uri: at < 0 ? "" : rest.slice(at)
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

// src/read/nginx/routing/listen.ts
function listenPorts(config) {
  return [
    ...serversIn(httpBlock(config)).flatMap((server) => listensOf(server, "http")),
    ...serversIn(streamBlock(config)).flatMap((server) => listensOf(server, "stream"))
  ];
}
function serversIn(block) {
  return block.filter(({ name, block: inside }) => name === "server" && inside !== null);
}
function listensOf(server, protocol) {
  const inside = server.block ?? [];
  const ssl = inside.some(({ name, args }) => name === "ssl" && args[0] === "on");
  const lines = inside.filter(({ name }) => name === "listen");
  if (lines.length === 0 && protocol === "http") {
    const place = spanOf(server);
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
var LAST_PORT = 65535;
function endpoints(text) {
  if (text.startsWith("unix:")) return [{ address: text, port: null }];
  if (/^\$\{?\w+\}?$/.test(text)) return [{ address: text, port: null }];
  const bare = /^\d+(-\d+)?$/.test(text);
  const match = bare ? null : /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(text);
  const address = (match?.[1] ?? "").replace(/^\[|\]$/g, "") || "*";
  const ports = bare ? text : match?.[2] ?? "80";
  const range = /^(\d+)(?:-(\d+))?$/.exec(ports);
  if (!range) return [{ address, port: null }];
  const first = Number(range[1]);
  const last = Math.min(Number(range[2] ?? first), LAST_PORT);
  const all = [];
  for (let port = first; port <= last; port += 1) all.push({ address: anyOf(address), port });
  return all;
}
function anyOf(address) {
  return address === "0.0.0.0" ? "*" : address;
}

// src/read/nginx/routing/pattern-effort.ts
var NOTHING = { loops: 0, ways: 1, doubles: false };
var MOST_STEPS = 2e8;
function isAffordable({ loops, ways, doubles }, text) {
  let steps = ways * (doubles ? 2 ** text.length : 1);
  for (let loop = 1; loop <= loops; loop += 1) steps *= text.length / loop + 1;
  return steps <= MOST_STEPS;
}
function effortOf(pattern) {
  const effort = alternatives({ text: pattern, at: 0 });
  const isAnchored = pattern.startsWith("^") && !pattern.includes("|");
  return isAnchored ? effort : { ...effort, loops: effort.loops + 1 };
}
function alternatives(reader) {
  let all = sequence(reader);
  while (reader.text[reader.at] === "|") {
    reader.at += 1;
    const next = sequence(reader);
    all = {
      loops: Math.max(all.loops, next.loops),
      ways: all.ways + next.ways,
      doubles: all.doubles || next.doubles
    };
  }
  return all;
}
function sequence(reader) {
  let all = NOTHING;
  while (reader.at < reader.text.length && !"|)".includes(reader.text.charAt(reader.at))) {
    const next = quantified(reader);
    all = {
      loops: all.loops + next.loops,
      ways: all.ways * next.ways,
      doubles: all.doubles || next.doubles
    };
  }
  return all;
}
var ATOM = /\\[pP]\{[^}]*\}|\\k<[^>]*>|\\[\s\S]|\[\^?(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/y;
var GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
var QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
function quantified(reader) {
  const opened = take(reader, GROUP);
  const start = reader.at;
  let inner = NOTHING;
  if (opened === "") take(reader, ATOM);
  else inner = alternatives(reader);
  const body = reader.text.slice(start, reader.at);
  if (opened !== "") reader.at += 1;
  const quantifier = take(reader, QUANTIFIER);
  if (quantifier === "") return inner;
  if (quantifier.startsWith("?")) return { ...inner, ways: inner.ways + 1 };
  const varies = inner.loops > 0 || inner.ways > 1;
  const doubles = inner.doubles || varies && !isSeparated(body);
  if (/^\{\d+\}/.test(quantifier)) return { ...inner, doubles };
  return { ...inner, loops: inner.loops + 1, doubles };
}
var LETTER = String.raw`(\\[^\w\s]|[^\w\\[\](){}.*+?^$|\s])`;
var CLASS = String.raw`(\[\^?(?:\\[\s\S]|[^\]\\])*\]|\\[wd])[*+]`;
var LETTER_FIRST = new RegExp(`^${LETTER}${CLASS}$`);
var LETTER_LAST = new RegExp(`^${CLASS}${LETTER}$`);
function isSeparated(body) {
  const [, first, after] = LETTER_FIRST.exec(body) ?? [];
  const [, before, last] = LETTER_LAST.exec(body) ?? [];
  const [letter, inner] = [first ?? last, after ?? before];
  if (letter === void 0 || inner === void 0) return false;
  return !new RegExp(`^${inner}$`).test(letter.replace("\\", ""));
}
function take(reader, pattern) {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? "";
  reader.at += found.length;
  return found;
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
var LONGEST2 = 4096;
var compiled = /* @__PURE__ */ new Map();
function compilePattern(pattern, ignoreCase, text) {
  const key = `${ignoreCase ? "i" : "-"}${pattern}`;
  let found = compiled.get(key);
  if (found === void 0) {
    found = translate(pattern, ignoreCase);
    if (compiled.size > 5e3) compiled.clear();
    compiled.set(key, found);
  }
  return found && isAffordable(found.effort, text) ? found.regexp : null;
}
function translate(pattern, ignoreCase) {
  if (pattern.length > LONGEST2) return null;
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
    return { regexp: new RegExp(source, [...flags].join("")), effort: effortOf(source) };
  } catch {
    return null;
  }
}
function matchPattern(regexp, text) {
  const match = regexp.exec(text);
  if (!match) return null;
  const named3 = {};
  for (const [name, value] of Object.entries(match.groups ?? {})) named3[name] = value ?? "";
  return { groups: Array.from(match, (group) => group ?? ""), named: named3 };
}

// src/read/nginx/routing/location.ts
var TO_UPSTREAM = /^(proxy|fastcgi|uwsgi|scgi|grpc|memcached)_pass$/;
function buildLocations(block, parents = []) {
  const set2 = {
    exact: /* @__PURE__ */ new Map(),
    prefixes: /* @__PURE__ */ new Map(),
    lengths: [],
    regexes: [],
    named: /* @__PURE__ */ new Map()
  };
  for (const directive of block) {
    if (directive.name !== "location" || !directive.block) continue;
    const location = buildLocation(directive, parents);
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
function buildLocation(directive, parents) {
  const { modifier, pattern } = readHead(directive.args);
  const block = directive.block ?? [];
  const passes = block.some(({ name }) => TO_UPSTREAM.test(name));
  const base = {
    modifier,
    pattern,
    directive,
    parents,
    redirectsToSlash: passes && pattern.endsWith("/") && /^(|=|\^~)$/.test(modifier)
  };
  const location = { ...base, inner: NONE };
  location.inner = buildLocations(block, [...parents, location]);
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
  const found = search(set2, path, skipped);
  return {
    location: found?.location ?? null,
    addsSlash: found?.ended === "slash",
    match: found?.match ?? null,
    skipped
  };
}
function search(set2, path, skipped) {
  const exact = set2.exact.get(path);
  if (exact) return { location: exact, ended: "exact", match: null };
  const slashed = `${path}/`;
  const candidates = [set2.exact.get(slashed), set2.prefixes.get(slashed)];
  const toSlash = candidates.find((candidate) => candidate?.redirectsToSlash);
  if (toSlash && !set2.prefixes.has(path)) {
    return { location: candidates[0] ?? toSlash, ended: "slash", match: null };
  }
  const prefix = longestPrefix(set2, path);
  const nested = prefix && search(prefix.inner, path, skipped);
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
    const regexp = compilePattern(location.pattern, location.modifier === "~*", path);
    const match = regexp && matchPattern(regexp, path);
    if (!regexp) skipped.push(`location ${location.modifier} ${location.pattern}`);
    if (!match) continue;
    const nested = search(location.inner, path, skipped);
    return nested ? { ...nested, ended: "regex", match: nested.match ?? match } : { location, ended: "regex", match };
  }
  return null;
}

// src/read/nginx/routing/server.ts
function buildListeners(servers) {
  const groups = /* @__PURE__ */ new Map();
  for (const server of servers) {
    for (const listen of listensOf(server, "http")) {
      const key = `${listen.address} ${listen.port}`;
      const group = groups.get(key);
      if (group) group.push({ listen, server });
      else groups.set(key, [{ listen, server }]);
    }
  }
  return new Map([...groups].map(([key, group]) => [key, buildListener(group)]));
}
function buildListener(group) {
  const exact = /* @__PURE__ */ new Map();
  const leading = /* @__PURE__ */ new Map();
  const trailing = /* @__PURE__ */ new Map();
  const patterns = [];
  const add = (map, name, server) => {
    if (!map.has(name)) map.set(name, server);
  };
  for (const server of new Set(group.map((entry) => entry.server))) {
    for (const written of namesOf(server)) {
      const name = written.toLowerCase();
      if (name.startsWith("~")) patterns.push({ pattern: written.slice(1), server });
      else if (name.startsWith("*.")) add(leading, name.slice(1), server);
      else if (name.startsWith(".")) {
        add(exact, name.slice(1), server);
        add(leading, name, server);
      } else if (name.endsWith(".*")) add(trailing, name.slice(0, -1), server);
      else add(exact, name, server);
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
function namesOf(server) {
  const names = (server.block ?? []).filter(({ name }) => name === "server_name");
  return names.length === 0 ? [""] : names.flatMap(({ args }) => args);
}
function chooseServer(listener, host) {
  const exact = listener.exact.get(host);
  if (exact) return { server: exact, by: "exact", match: null, skipped: [] };
  const labels = host.split(".");
  for (let from = 1; from < labels.length; from += 1) {
    const server = listener.leading.get(`.${labels.slice(from).join(".")}`);
    if (server) return { server, by: "leading-wildcard", match: null, skipped: [] };
  }
  for (let to = labels.length - 1; to > 0; to -= 1) {
    const server = listener.trailing.get(`${labels.slice(0, to).join(".")}.`);
    if (server) return { server, by: "trailing-wildcard", match: null, skipped: [] };
  }
  const skipped = [];
  for (const { pattern, server } of listener.patterns) {
    const regexp = compilePattern(pattern, true, host);
    const match = regexp && matchPattern(regexp, host);
    if (match) return { server, by: "regex", match, skipped };
    if (!regexp) skipped.push(`server_name ~${pattern}`);
  }
  return { server: listener.fallback, by: "default", match: null, skipped };
}
function bareHost(host) {
  return hostName(host).replace(/\.$/, "");
}

// src/read/nginx/routing/map-wildcards.ts
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
  const plain = entries.find(
    ({ name }) => !SPECIAL.has(name) && name.replace(/^\\/, "").toLowerCase() === wanted
  );
  if (plain) return plain.args[0] ?? "";
  const wildcard = entries.some(({ name }) => name === "hostnames") ? byWildcard(entries, wanted) : null;
  if (wildcard !== null) return wildcard;
  for (const { name, args } of entries) {
    if (!name.startsWith("~")) continue;
    const regexp = compilePattern(name.replace(/^~\*?/, ""), name.startsWith("~*"), source);
    if (!regexp) return void 0;
    const match = matchPattern(regexp, source);
    if (!match) continue;
    flow.captures = match.groups;
    for (const [key, value] of Object.entries(match.named)) flow.variables.set(key, value);
    return args[0] ?? "";
  }
  return entries.find(({ name }) => name === "default")?.args[0] ?? null;
}

// src/read/nginx/routing/scope.ts
function inForce(scope, ...names) {
  for (const block of scope) {
    const found = block.find(({ name }) => names.includes(name));
    if (found) return found;
  }
  return null;
}
function allInForce(scope, ...names) {
  for (const block of scope) {
    const found = block.filter(({ name }) => names.includes(name));
    if (found.length > 0) return found;
  }
  return [];
}
function setting(scope, name, read, builtIn) {
  const directive = inForce(scope, name);
  const value = directive ? read(directive.args[0] ?? "") : null;
  if (!directive || value === null) return { value: builtIn, place: null };
  return { value, place: spanOf(directive) };
}
function readSwitch(text) {
  return text === "on" ? true : text === "off" ? false : null;
}

// src/read/nginx/routing/variables.ts
var VARIABLE = /\$(?:\{([A-Za-z0-9_]+)\}|([A-Za-z0-9_]+))/g;
function splitTemplate(template) {
  const pieces = [];
  let last = 0;
  for (const match of template.matchAll(VARIABLE)) {
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
  return text.search(VARIABLE) !== -1;
}
var LONGEST3 = 8192;
function isEndless(text, template) {
  return text.length > LONGEST3 + template.length;
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
    if (isEndless(text, template)) return { text: template, unknown: [template] };
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
  if (name.startsWith("http_")) return header(flow, name.slice(5).replaceAll("_", "-"));
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
    const directive = inForce(flow.scope, "root", "alias");
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
function header(flow, name) {
  const { headers } = flow.request;
  return headers ? headers[name.toLowerCase()] ?? "" : null;
}
function cookie(flow, name) {
  const all = header(flow, "cookie");
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
    locations: (server) => {
      const set2 = locations.get(server) ?? buildLocations(server.block ?? []);
      locations.set(server, set2);
      return set2;
    },
    maps: named(http, "map", ({ args }) => (args[1] ?? "").replace(/^\$/, "")),
    upstreams: named(http, "upstream", ({ args }) => (args[0] ?? "").toLowerCase()),
    literals: literalTargets(http)
  };
  built.set(config, model);
  return model;
}
function named(block, kind, key) {
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
  const visit = (directives) => {
    for (const directive of directives) {
      if (directive.block) visit(directive.block);
      else if (directive.name === "proxy_pass") add(directive);
    }
  };
  const add = (directive) => {
    const [url = ""] = directive.args;
    const scheme = /^https?:\/\//i.exec(url)?.[0].toLowerCase();
    if (!scheme || hasVariables(url)) return;
    const { host, port, unix } = parseTarget(url.slice(scheme.length), DEFAULT_PORTS[scheme] ?? 80);
    const key = `${host.toLowerCase()}:${port}`;
    if (unix === null && !found.has(key)) found.set(key, directive);
  };
  visit(block);
  return found;
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
    inForce(scope, "auth_basic"),
    inForce(scope, "auth_request"),
    inForce(scope, "auth_jwt"),
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

// src/read/nginx/format.ts
var SIZES = { "": 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
function parseSize(text) {
  const match = /^(\d+)([kmg]?)$/i.exec(text);
  if (!match) return null;
  const unit = SIZES[(match[2] ?? "").toLowerCase()];
  return unit === void 0 ? null : Number(match[1]) * unit;
}
var DAY = 86400;
var UNITS = [
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
    const unit = UNITS.findIndex(([name]) => name === match[2]);
    const [, factor] = UNITS[unit] ?? ["", 1];
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
  flow.errorPageUsed = inForce(flow.scope, "recursive_error_pages")?.args[0] !== "on";
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
  const next = inForce(scope, `${family}_next_upstream`);
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
  const line = inForce(scope, `${family}_buffers`);
  const bytes = parseSize(line?.args[1] ?? "");
  const count = Number(line?.args[0]);
  if (!line || bytes === null || !(count > 0)) {
    return { value: { count: 8, bytes: PAGE }, place: null };
  }
  return { value: { count, bytes }, place: spanOf(line) };
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
  const directive = inForce(flow.scope, "root", "alias");
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
  const directive = inForce(flow.scope, "root", "alias");
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
  const candidates = directive.args.slice(0, -1);
  for (const candidate of candidates) {
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
  const directive = inForce(flow.scope, "index");
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
  if (inForce(flow.scope, "autoindex")?.args[0] === "on") {
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
  const absolute2 = /^https?:\/\/[^/?#]*/i.exec(target)?.[0] ?? "";
  const rest = target.slice(absolute2.length);
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
  const tail = raw.slice(scan.at);
  const args = tail.startsWith("?") ? tail.slice(1).split("#")[0] ?? "" : "";
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
function textOf(bytes) {
  if (!/[\x80-\xff]/.test(bytes) || /[^\0-\xff]/.test(bytes)) return bytes;
  const array = Uint8Array.from(bytes, (char) => char.charCodeAt(0));
  const text = new TextDecoder().decode(array);
  return text.includes("\uFFFD") ? bytes : text;
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
  const bytes = new TextEncoder().encode(char);
  return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(
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
var TEMPLATED = /\$\{[A-Z][A-Z\d_]*\}/g;
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
    upstreamUri: upstreamUri(flow, target.uri, hasVariables(written.replace(TEMPLATED, ""))),
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
  const line = inForce(flow.scope, "resolver");
  if (!line) return null;
  return { value: line.args.filter((arg) => !arg.includes("=")), place: spanOf(line) };
}

// src/read/nginx/routing/condition.ts
function conditionOf({ args }) {
  const words = [...args];
  if (words[0]?.startsWith("(")) words[0] = words[0].slice(1);
  const last = words.at(-1);
  if (last?.endsWith(")")) words[words.length - 1] = last.slice(0, -1);
  return words.filter((word, at) => word !== "" || at > 0 && at < words.length - 1);
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
  const regexp = compilePattern(right, operator.endsWith("*"), left.text);
  if (!regexp) return null;
  const match = matchPattern(regexp, left.text);
  remember(flow, match);
  return match !== null !== operator.startsWith("!");
}
function fileTest(flow, operator, path) {
  const { text, unknown } = expand2(flow, path);
  if (unknown.length > 0) return null;
  const ask = flow.request.exists;
  const file = ask?.(text, "file") ?? null;
  const folder = ask?.(text, "directory") ?? null;
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
  const [written = "", template = ""] = args;
  const name = written.replace(/^\$/, "");
  let value = "";
  for (const piece of splitTemplate(template)) {
    const part = typeof piece === "string" ? piece : variable(flow, piece.name);
    value = part === null || isEndless(value, template) ? null : value + part;
    if (value === null) break;
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
  const regexp = compilePattern(pattern, false, flow.path);
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
  const kept = dropsArgs ? "" : flow.args;
  const now = args !== null && kept !== "" ? `${args}&${kept}` : args ?? kept;
  if (isEndless(path + now, template)) {
    flow.uncertain.add(`rewrite to ${template}, which makes the path ever longer`);
    return;
  }
  flow.path = path;
  flow.args = now;
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
    if (isEndless(path + (args ?? ""), template)) {
      flow.uncertain.add(`rewrite to ${template}, which makes the path ever longer`);
      break;
    }
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
    stage = step(flow, stage);
  }
}
function step(flow, stage) {
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
  const { location, condition, server } = flow;
  const except = limitExcept(location, flow.method);
  flow.scope = [
    ...[condition, except, location?.directive].map((directive) => directive?.block ?? []),
    ...location?.parents.map(({ directive }) => directive.block ?? []).reverse() ?? [],
    server.block ?? [],
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
  const refused = denyAll(flow.scope);
  return refused ? answer(403, spanOf(refused)) : { go: "content" };
}
function content(flow) {
  const own = flow.location?.directive.block ?? [];
  const files = flow.condition ? null : inForce([flow.location ? own : flow.scope[0] ?? []], "try_files");
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
    return { is: "redirected", status, to: absolute(flow, to), place };
  }
  if (disk) return { is: "static", ...disk, status: flow.errorStatus ?? status };
  const sent = status >= 494 && status <= 497 ? 400 : status;
  return { is: "returned", status: flow.errorStatus ?? sent, body, place };
}
function absolute(flow, to) {
  const on = (name) => inForce(flow.scope, name)?.args[0] !== "off";
  if (!to.startsWith("/") || !on("absolute_redirect")) return to;
  const named3 = inForce(flow.scope, "server_name_in_redirect")?.args[0] === "on";
  const host = named3 && flow.serverName || bareHost(flow.request.host) || flow.serverName;
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
    server: { names: namesOf(flow.server), by: chosen.by, place: spanOf(flow.server) },
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
function serverFor(config, request) {
  const listener = pickListener(modelOf(config), request);
  return listener && chooseServer(listener, bareHost(request.host)).server;
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
function startFlow(model, request, listener, { server, match, skipped }) {
  const uncertain = new Set(skipped);
  const { address } = listener.listen;
  if (request.address === void 0 && address !== "*" && address !== "::") {
    uncertain.add(`listen ${address}`);
  }
  const [name = ""] = namesOf(server);
  return {
    model,
    request,
    server,
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
    scope: [server.block ?? [], model.http],
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
  const refused = (status, place2) => {
    return { status, body: null, to: null, place: place2 };
  };
  if (flow.path === "") return refused(400, null);
  const { place } = listener.listen;
  if (listener.ssl && flow.request.scheme === "http") return refused(497, place);
  if (!listener.ssl && flow.request.scheme === "https") return refused(400, place);
  const reject = inForce([flow.server.block ?? []], "ssl_reject_handshake");
  if (listener.ssl && reject?.args[0] === "on") return refused(400, spanOf(reject));
  return null;
}
function notListening(model, request) {
  const handler = { is: "not-listening" };
  const server = { name: "", args: [], file: "", line: 0, endLine: 0, block: [] };
  const listen = {
    address: "*",
    port: request.port,
    ssl: false,
    defaultServer: false,
    protocol: "http",
    place: spanOf(server),
    implied: true
  };
  const none = /* @__PURE__ */ new Map();
  const listener = { listen, ssl: false, fallback: server, exact: none, leading: none };
  const chosen = { server, by: "default", match: null, skipped: [] };
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

// src/read/routes/scan.ts
function withoutComments(text, language) {
  const blank = (part) => part.replace(/[^\n]/g, " ");
  return text.replace(PIECES[language], (part) => {
    const isComment = /^(?:#|\/\/|\/\*)/.test(part);
    const isProse = language === "python" && /^[rbuf]*(?:"""|''')/i.test(part);
    return isComment || isProse ? blank(part) : part;
  });
}
var STRINGS = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;
var BLOCK = String.raw`\/\*[\s\S]*?\*\/`;
var REGEXP = String.raw`(?<=[(,=:[!&|?{};]\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/`;
var PIECES = {
  python: new RegExp(String.raw`"""[\s\S]*?"""|'''[\s\S]*?'''|${STRINGS}|#[^\n]*`, "g"),
  c: new RegExp(`${STRINGS}|\`(?:[^\`\\\\]|\\\\.)*\`|${BLOCK}|\\/\\/[^\\n]*|${REGEXP}`, "g"),
  php: new RegExp(String.raw`${STRINGS}|${BLOCK}|\/\/[^\n]*|#(?!\[)[^\n]*`, "g")
};
var OPEN = "([{";
var CLOSE = ")]}";
var LONGEST4 = 6e4;
function argumentsAt(text, open) {
  const list = [];
  let depth = 0;
  let start = open + 1;
  const take2 = (end) => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== "")
      list.push({ text: trimmed, start: start + raw.length - raw.trimStart().length });
    start = end + 1;
  };
  const last = Math.min(text.length, open + LONGEST4);
  for (let at = open; at < last; at += 1) {
    const character = text.charAt(at);
    if (character === '"' || character === "'" || character === "`") {
      at = endOfString(text, at, character);
    } else if (OPEN.includes(character)) {
      depth += 1;
    } else if (CLOSE.includes(character)) {
      depth -= 1;
      if (depth === 0) {
        take2(at);
        return { list, end: at + 1 };
      }
    } else if (character === "," && depth === 1) {
      take2(at);
    }
  }
  return null;
}
function endOfString(text, from, quote) {
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "\\") at += 1;
    else if (character === quote || character === "\n" && quote !== "`") return at;
  }
  return text.length;
}
function literal(expression) {
  const found = /^(?:[rRuUbB]{0,2})(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`$\\]*)`)$/.exec(
    expression?.trim() ?? ""
  );
  return found ? found[1] ?? found[2] ?? found[3] ?? "" : null;
}
function named2(args, name) {
  const pattern = new RegExp(`^["']?${name}["']?\\s*(?:=>|=(?!=)|:)\\s*([\\s\\S]+)$`);
  for (const { text } of args) {
    const value = pattern.exec(text)?.[1];
    if (value !== void 0) return value.trim();
  }
  return null;
}
function lineAt(text, offset) {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
  }
  return line;
}
function product(expression) {
  const factors = expression.replace(/[()_\s]|[lL]$/g, "").replace(
    /(\d+)\*\*(\d+)/g,
    (_, base, power) => `${Number(base) ** Number(power)}`
  ).split("*");
  if (!factors.every((factor) => /^\d+(?:\.\d+)?$/.test(factor))) return null;
  return factors.reduce((value, factor) => value * Number(factor), 1);
}

// src/read/routes/route.ts
var UNKNOWN = "{unknown}";
var NOTHING2 = { value: "", sure: true };
function joined(...parts) {
  const path = parts.filter((part) => part !== "").map((part) => `/${part}`).join("").replace(/\/{2,}/g, "/");
  return path === "" ? "/" : path;
}
function withPlainParameters(path) {
  return path.replace(/<(?:[^<>:]*:)?(\w+)>/g, "{$1}").replace(/:(\w+)(?:\([^)]*\))?\??/g, "{$1}").replace(/\{\$?(\w+)[:?][^}]*\}/g, "{$1}");
}
function hasParameters(path) {
  return /[{}]/.test(path) || hasPatterns(path);
}
function hasPatterns(path) {
  return /[*?()[\]^$\\|+]/.test(path);
}

// src/read/routes/constants.ts
var ASSIGNED = /\b([A-Z][A-Z0-9_]{2,})\b["']?\s*(?::[ \t]*[\w.[\]]+[ \t]*)?(?:=(?!=)|:)[ \t]*([^\s;,][^\n;,]*)/g;
function constantsOf(files) {
  const found = /* @__PURE__ */ new Map();
  for (const { text } of files) {
    for (const [, name = "", value = ""] of text.matchAll(ASSIGNED)) {
      const values = found.get(name) ?? /* @__PURE__ */ new Set();
      found.set(name, values.add(value.trim()));
    }
  }
  const only = (name) => {
    const values = found.get(name);
    return values?.size === 1 ? [...values][0] : void 0;
  };
  return {
    text: (name) => literal(only(name)),
    number: (name) => product(only(name) ?? "")
  };
}
function textOf2(expression, constants) {
  const written = expression?.trim() ?? "";
  const plain = literal(written);
  if (plain !== null) return { value: plain, sure: true };
  const constant = /^(?:[\w$]+(?:\(\))?\.)*([A-Z][A-Z0-9_]{2,})$/.exec(written)?.[1];
  const known = constant === void 0 ? null : constants.text(constant);
  if (known !== null) return { value: known, sure: true };
  const [, template] = /^(?:f["']|`)(.*)["'`]$/s.exec(written) ?? [];
  if (template === void 0) return { value: UNKNOWN, sure: false };
  let sure = true;
  const value = template.replace(/\$?\{([^}]*)\}/g, (_, inner) => {
    const name = /([A-Z][A-Z0-9_]{2,})$/.exec(inner.trim())?.[1];
    const filled = name === void 0 ? null : constants.text(name);
    sure &&= filled !== null;
    return filled ?? UNKNOWN;
  });
  return { value, sure };
}

// src/read/routes/limits.ts
var SMALLEST_LIMIT = 1024;
function limitIn(body, constants) {
  const names = new Set(
    [...body.matchAll(/\b([A-Z0-9_]*(?:MAX|LIMIT)[A-Z0-9_]*)\b/g)].map(([, name = ""]) => name)
  );
  const limits = [...names].flatMap((name) => constants.number(name) ?? []).filter((bytes) => bytes >= SMALLEST_LIMIT);
  return limits.length === 1 ? limits[0] ?? null : null;
}

// src/read/routes/mounts.ts
var DEEPEST = 12;
function prefixesBy(routers, mounts) {
  const byKey = new Map(routers.map((router) => [router.key, router]));
  const byChild = Map.groupBy(mounts, ({ child }) => child);
  const prefixes = (key, depth) => {
    const router = byKey.get(key);
    const own = router?.own ?? { value: "", sure: false };
    if (router?.isApp || depth > DEEPEST) return [own];
    const above = byChild.get(key) ?? [];
    if (above.length === 0) return [{ ...own, sure: false }];
    return above.flatMap(
      ({ parent, prefix, replaces }) => prefixes(parent, depth + 1).map((front) => ({
        value: joined(front.value, prefix.value, replaces ? "" : own.value).replace(/\/$/, ""),
        sure: front.sure && prefix.sure && (replaces || own.sure)
      }))
    );
  };
  return (key) => prefixes(key, 0);
}

// src/read/routes/python/definitions.ts
var HEAD = /^([ \t]*)(?:@([\w.]+)|(?:async[ \t]+)?(def|class)[ \t]+(\w+))/gm;
function definitionsIn(text) {
  const found = [];
  let decorators = [];
  for (const head of text.matchAll(HEAD)) {
    const [whole, spaces = "", decorator, kind, name = ""] = head;
    const end = head.index + whole.length;
    const open = /^[ \t]*\(/.exec(text.slice(end, end + 40));
    const given = open ? argumentsAt(text, end + open[0].length - 1) : null;
    const line = lineAt(text, head.index + spaces.length);
    if (decorator !== void 0) {
      decorators.push({ name: decorator, args: given?.list ?? [], line });
      continue;
    }
    const start = given?.end ?? end;
    found.push({
      is: kind === "class" ? "class" : "def",
      name,
      indent: spaces.length,
      decorators,
      parameters: given?.list ?? [],
      line,
      start: head.index,
      body: text.slice(start, endOfBlock(text, start, spaces.length))
    });
    decorators = [];
  }
  return found;
}
function endOfBlock(text, from, indent) {
  const lines = /\n([ \t]*)(?=[^\s])/g;
  lines.lastIndex = from;
  for (let next = lines.exec(text); next; next = lines.exec(text)) {
    const [whole, spaces = ""] = next;
    const first = text.charAt(next.index + whole.length);
    if (spaces.length <= indent && first !== ")" && first !== "]") return next.index;
  }
  return text.length;
}

// src/read/routes/python/modules.ts
var FROM = /^[ \t]*from[ \t]+([.\w]+)[ \t]+import[ \t]+(\([^)]*\)|[^\n]+)/gm;
var IMPORT = /^[ \t]*import[ \t]+([\w.]+)(?:[ \t]+as[ \t]+(\w+))?/gm;
function pythonModules(files) {
  return files.filter(({ path }) => path.endsWith(".py")).map(({ path, text }) => moduleOf(path, text));
}
var KEPT2 = 2e3;
var moduleOf = readOnce(
  KEPT2,
  (path, text) => `${path}
${text}`,
  (path, text) => {
    const clean = withoutComments(text, "python");
    return { path, text: clean, imports: importsIn(clean) };
  }
);
function importsIn(text) {
  const found = /* @__PURE__ */ new Map();
  for (const [, module = "", alias] of text.matchAll(IMPORT)) {
    found.set(alias ?? module.split(".")[0] ?? "", { module, name: null });
  }
  for (const [, module = "", names = ""] of text.matchAll(FROM)) {
    for (const part of names.replace(/[()\\]/g, " ").split(",")) {
      const [name, as, alias] = part.trim().split(/\s+/);
      if (name) found.set(as === "as" && alias ? alias : name, { module, name });
    }
  }
  return found;
}
function moduleNamed(modules, from, name) {
  const dots = /^\.*/.exec(name)?.[0].length ?? 0;
  const parts = name.slice(dots).split(".").filter(Boolean);
  const folder = from.path.split("/").slice(0, -1);
  if (dots > 0) {
    const base = [...folder.slice(0, folder.length - dots + 1), ...parts].join("/");
    return modules.find(({ path }) => isModule(path, base)) ?? null;
  }
  const tail = parts.join("/");
  const found = modules.filter(({ path }) => isModule(path, tail) || endsIn(path, tail));
  return found.sort((a, b) => shared(b.path, from.path) - shared(a.path, from.path))[0] ?? null;
}
function isModule(path, base) {
  return path === `${base}.py` || path === `${base}/__init__.py`;
}
function endsIn(path, tail) {
  return path.endsWith(`/${tail}.py`) || path.endsWith(`/${tail}/__init__.py`);
}
function shared(one, other) {
  const [a, b] = [one.split("/"), other.split("/")];
  const differs = a.findIndex((part, index) => part !== b[index]);
  return differs < 0 ? a.length : differs;
}
var DEEPEST2 = 5;
function variableNamed(modules, from, expression, depth = 0) {
  const [head = "", ...rest] = expression.split(".");
  const imported = from.imports.get(head);
  if (!imported) return rest.length === 0 ? { module: from, name: head } : null;
  if (depth > DEEPEST2) return null;
  const wanted = [...imported.name === null ? [] : [imported.name], ...rest];
  const last = wanted.pop();
  if (last === void 0) return null;
  const root = imported.name === null ? imported.module.split(".")[0] ?? "" : imported.module;
  const start = from.imports.get(head)?.name === null && rest.length === 1 ? imported.module : root;
  const path = [start, ...wanted].join(".").replace(/^(\.+)\./, "$1");
  const module = moduleNamed(modules, from, path);
  if (!module || module === from) return null;
  return module.imports.has(last) ? variableNamed(modules, module, last, depth + 1) : { module, name: last };
}

// src/read/routes/django.ts
var PATTERN = /\b(path|re_path|url)\s*\(/g;
var TAKES = /\.FILES(?:\[|\.(?:get|getlist)\()\s*["']([^"']+)["']/;
var readDjango = (files) => {
  const modules = pythonModules(files);
  const lists = modules.filter(({ text }) => /\burlpatterns\b/.test(text));
  if (lists.length === 0) return [];
  const constants = constantsOf(files);
  const root = rootOf(modules);
  const routers = lists.map(({ path }) => ({
    key: path,
    own: NOTHING2,
    isApp: path === root
  }));
  const patterns = lists.flatMap((module) => patternsIn(module));
  const mounts = patterns.flatMap(({ module, prefix, target }) => {
    const included = /^include\s*\(\s*\(?\s*["']([\w.]+)["']/.exec(target)?.[1];
    const child = included === void 0 ? null : moduleNamed(modules, module, included);
    return child ? [{ parent: module.path, child: child.path, prefix, replaces: false }] : [];
  });
  const prefixes = prefixesBy(routers, mounts);
  return patterns.filter(({ target }) => !target.startsWith("include")).flatMap(
    (pattern) => prefixes(pattern.module.path).flatMap(
      (front) => routesOf(pattern, front, viewOf(modules, pattern, constants))
    )
  );
};
function rootOf(modules) {
  const found = new Set(
    modules.flatMap((module) => {
      const name = /^ROOT_URLCONF\s*=\s*["']([\w.]+)["']/m.exec(module.text)?.[1];
      return name === void 0 ? [] : moduleNamed(modules, module, name)?.path ?? [];
    })
  );
  return found.size === 1 ? [...found][0] ?? null : null;
}
function patternsIn(module) {
  return [...module.text.matchAll(PATTERN)].flatMap((call) => {
    const args = argumentsAt(module.text, call.index + call[0].length - 1)?.list ?? [];
    const written = literal(args[0]?.text);
    const target = args[1]?.text;
    if (written === null || target === void 0) return [];
    const value = call[1] === "path" ? written : written.replace(/^\^|\$$/g, "");
    const plain = withPlainParameters(value);
    const sure = !hasPatterns(plain);
    return [
      { module, prefix: { value: plain, sure }, target, line: lineAt(module.text, call.index) }
    ];
  });
}
function routesOf({ module, prefix, line }, front, { field, limitBytes, isCertain }) {
  const path = joined(front.value, prefix.value);
  const sure = front.sure && prefix.sure && isCertain;
  const at = { path, file: module.path, line, sure };
  return field === null ? [{ ...at, method: "GET", field: null, limitBytes: null }] : [{ ...at, method: "POST", field, limitBytes }];
}
function viewOf(modules, { module, target }, constants) {
  const name = /([\w.]+?)(?:\.as_view\s*\(.*)?\)*$/s.exec(target)?.[1] ?? "";
  const parts = name.split(".");
  const last = parts.at(-1) ?? "";
  const imported = module.imports.get(parts[0] ?? "");
  const from = imported && `${imported.module}${imported.module.endsWith(".") ? "" : "."}`;
  const home = imported && moduleNamed(
    modules,
    module,
    parts.length > 1 ? `${from}${imported.name ?? ""}` : imported.module
  );
  const found = (home ? [home] : modules).flatMap(
    ({ text }) => definitionsIn(text).filter((definition) => definition.name === last)
  );
  const [view, second] = found;
  const body = view?.body ?? "";
  const field = TAKES.exec(body)?.[1] ?? null;
  const takesFiles = /\brequest\.FILES\b/.test(body);
  return {
    field: takesFiles ? field ?? "file" : null,
    limitBytes: takesFiles ? limitIn(body, constants) : null,
    isCertain: view !== void 0 && second === void 0 && (!takesFiles || field !== null)
  };
}

// src/read/routes/javascript/modules.ts
var SOURCES = /\.(?:[cm]?[jt]s|[jt]sx)$/;
var IMPORT2 = /\bimport\s+(?:type\s+)?(?:(\w+)\s*,?\s*)?(?:\{([^}]*)\}|\*\s*as\s+(\w+))?\s*from\s*["']([^"']+)["']/g;
var REQUIRE = /\b(?:const|let|var)\s+(?:(\w+)|\{([^}]*)\})\s*=\s*require\s*\(\s*["']([^"']+)["']\s*\)(\.\w+)?/g;
function scripts(files) {
  return files.filter(({ path }) => SOURCES.test(path) && !path.endsWith(".d.ts")).map(({ path, text }) => {
    const clean = withoutComments(text, "c");
    return { path, text: clean, imports: importsIn2(clean), exports: exportsIn(clean) };
  });
}
var EXPORTED = /\b(?:export\s+default\s+|(?:module\.)?exports(?:\.(\w+))?\s*=\s*)(\w+)\s*(?:;|\n|$)/g;
var EXPORTED_LIST = /\b(?:export\s*|module\.exports\s*=\s*)\{([^{}]*)\}/g;
function exportsIn(text) {
  const found = /* @__PURE__ */ new Map();
  for (const [, name = "default", variable2 = ""] of text.matchAll(EXPORTED)) {
    found.set(name, variable2);
  }
  for (const [, list = ""] of text.matchAll(EXPORTED_LIST)) {
    for (const part of list.split(",")) {
      const [, local, alias] = /^\s*(\w+)(?:\s+as\s+(\w+))?\s*$/.exec(part) ?? [];
      const [, key, value] = /^\s*(\w+)\s*:\s*(\w+)\s*$/.exec(part) ?? [];
      if (local !== void 0) found.set(alias ?? local, local);
      if (key !== void 0 && value !== void 0) found.set(key, value);
    }
  }
  return found;
}
function importsIn2(text) {
  const found = /* @__PURE__ */ new Map();
  const addNames = (names, from) => {
    for (const part of names?.split(",") ?? []) {
      const [name, alias] = part.trim().split(/\s+as\s+|\s*:\s*/);
      if (name) found.set(alias ?? name, { from, name });
    }
  };
  for (const [, whole, names, all, from = ""] of text.matchAll(IMPORT2)) {
    if (whole) found.set(whole, { from, name: "default" });
    if (all) found.set(all, { from, name: "*" });
    addNames(names, from);
  }
  for (const [, whole, names, from = "", member] of text.matchAll(REQUIRE)) {
    if (whole) found.set(whole, { from, name: member?.slice(1) ?? "default" });
    addNames(names, from);
  }
  return found;
}
function scriptAt(all, from, specifier) {
  const folder = from.path.split("/").slice(0, -1);
  const isRelative = specifier.startsWith(".");
  const alias = /^(?:@|~)\/(.+)$/.exec(specifier)?.[1];
  if (!isRelative && alias === void 0) return null;
  const parts = isRelative ? [...folder] : [];
  for (const part of (alias ?? specifier).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  const base = parts.join("/").replace(/\.[cm]?[jt]sx?$/, "");
  return all.find(({ path }) => {
    const bare = path.replace(SOURCES, "");
    const names = [base, base === "" ? "index" : `${base}/index`];
    return names.some(
      (name) => isRelative ? bare === name : bare === `src/${name}` || bare.endsWith(`/src/${name}`)
    );
  }) ?? null;
}
function exportedBy(all, from, expression) {
  const [, required, member] = /^require\s*\(\s*["']([^"']+)["']\s*\)(?:\.(\w+))?/.exec(expression) ?? [];
  if (required !== void 0) return exportOf(scriptAt(all, from, required), member ?? "default");
  const [, name, property] = /^(\w+)(?:\.(\w+))?(?:\(\))?$/.exec(expression.trim()) ?? [];
  if (name === void 0) return null;
  const imported = from.imports.get(name);
  if (!imported) return property === void 0 ? { script: from, name } : null;
  const script = scriptAt(all, from, imported.from);
  return exportOf(script, property ?? (imported.name === "*" ? "default" : imported.name));
}
function exportOf(script, name) {
  if (!script) return null;
  return { script, name: script.exports.get(name) ?? name };
}

// src/read/routes/multer.ts
var MIDDLEWARE = /\b(\w+)(?:\(\))?\s*\.\s*(?:single|array)\s*\(\s*("[^"]*"|'[^']*'|`[^`]*`|[\w.]+)?/;
var FIELDS = /\b(\w+)\s*\.\s*fields\s*\(\s*\[\s*\{\s*name\s*:\s*("[^"]*"|'[^']*')/;
var ANY = /\b(\w+)\s*\.\s*any\s*\(\s*\)/;
function takenBy(handlers) {
  const [, by, written] = MIDDLEWARE.exec(handlers) ?? FIELDS.exec(handlers) ?? [];
  if (by !== void 0) {
    const field = literal(written);
    return { field: field ?? "file", sure: field !== null, by };
  }
  const any = ANY.exec(handlers)?.[1];
  return any === void 0 ? null : { field: "file", sure: true, by: any };
}
var SIZE = /\bfileSize\s*:\s*([\w.\s*()]+)/;
function sizeIn(script, all, variable2, constants) {
  const home = exportedBy(all, script, variable2)?.script ?? script;
  return sizeWritten(home.text, constants);
}
function sizeWritten(text, constants) {
  const written = SIZE.exec(text)?.[1];
  return written === void 0 ? null : bytesOf(written, constants);
}
function bytesOf(written, constants) {
  const name = /([A-Z][A-Z0-9_]{2,})\s*$/.exec(written)?.[1];
  return product(written) ?? (name === void 0 ? null : constants.number(name));
}

// src/read/routes/file-upload.ts
var PACKAGE = "express-fileupload";
var FILES = /\breq(?:uest)?\.files\b/;
var FIELD = /\breq(?:uest)?\.files(?:\??\.(?!length\b)(\w+)|(?:\?\.)?\[\s*["']([^"']+)["']\s*\])/;
var TAKEN_OUT = /\{\s*(\w+)\b[^{}]*\}\s*=\s*req(?:uest)?\.files\b/;
function takenFromRequest(all, script, handlers, constants) {
  const home = all.find(
    ({ imports }) => [...imports.values()].some(({ from }) => from === PACKAGE)
  );
  if (!home) return null;
  const body = handlers.map((handler) => bodyOf(all, script, handler)).find((text) => FILES.test(text));
  if (body === void 0) return null;
  const [, member, quoted] = FIELD.exec(body) ?? [];
  const field = member ?? quoted ?? TAKEN_OUT.exec(body)?.[1] ?? null;
  return {
    field: field ?? "file",
    sure: field !== null,
    limitBytes: sizeWritten(home.text, constants)
  };
}
function bodyOf(all, script, handler) {
  if (/=>|\bfunction\b/.test(handler)) return handler;
  const found = exportedBy(all, script, handler);
  if (!found) return "";
  const { text } = found.script;
  const head = new RegExp(
    `\\bfunction\\s+${found.name}\\s*\\(|\\b${found.name}\\s*[:=]\\s*(?:async\\s*)?(?:function\\b|\\()`
  ).exec(text);
  const open = head ? text.indexOf("{", head.index + head[0].length) : -1;
  const end = open < 0 ? null : argumentsAt(text, open)?.end;
  return end == null ? "" : text.slice(open, end);
}

// src/read/routes/express.ts
var MADE = /\b(?:const|let|var)\s+(\w+)(?:\s*:\s*[\w.]+)?\s*=\s*(?:(express)\s*\(|(?:\w+\.)?Router\s*\()/g;
var CALL = /\b(\w+)\s*\.\s*(use|get|post|put|patch)\s*\(/g;
var METHODS = /* @__PURE__ */ new Set(["get", "post", "put", "patch"]);
var readExpress = (files) => {
  const all = scripts(files);
  if (!all.some(({ text }) => /["']express["']/.test(text))) return [];
  const constants = constantsOf(files);
  const routers = all.flatMap(routersOf);
  const known = new Set(routers.map(({ key }) => key));
  const calls = all.flatMap((script) => callsIn(script, known));
  const mounts = calls.filter(({ verb }) => verb === "use").flatMap((call) => mountsOf(all, known, call, constants));
  const prefixes = prefixesBy(routers, mounts);
  return calls.filter(({ verb }) => METHODS.has(verb)).flatMap(
    (call) => prefixes(call.key).flatMap((prefix) => routeOf(call, prefix, constants, all) ?? [])
  );
};
function routersOf({ path, text }) {
  return [...text.matchAll(MADE)].map(([, name = "", app]) => ({
    key: `${path}#${name}`,
    own: NOTHING2,
    isApp: app !== void 0
  }));
}
function callsIn(script, known) {
  return [...script.text.matchAll(CALL)].flatMap((call) => {
    const [whole, name = "", verb = ""] = call;
    const key = `${script.path}#${name}`;
    if (!known.has(key)) return [];
    const args = argumentsAt(script.text, call.index + whole.length - 1)?.list ?? [];
    return [{ script, key, verb, args, line: lineAt(script.text, call.index) }];
  });
}
function mountsOf(all, known, { script, key, args }, constants) {
  const [first] = args;
  const hasPath = first !== void 0 && /^["'`]|^[A-Z][A-Z0-9_]+$/.test(first.text);
  const prefix = hasPath ? textOf2(first.text, constants) : NOTHING2;
  return args.slice(hasPath ? 1 : 0).flatMap(({ text }) => {
    const found = exportedBy(all, script, text);
    if (!found) return [];
    const own = `${found.script.path}#${found.name}`;
    return known.has(own) ? [{ parent: key, child: own, prefix, replaces: false }] : [];
  });
}
function routeOf({ script, verb, args, line }, prefix, constants, all) {
  const [first, ...handlers] = args;
  if (!first || handlers.length === 0) return null;
  const own = textOf2(first.text, constants);
  if (own.sure && literal(first.text) !== null && !own.value.startsWith("/")) return null;
  const tail = own.value === "/" ? "" : own.value;
  const path = withPlainParameters(joined(prefix.value, tail));
  const texts = handlers.map(({ text }) => text);
  const taken = takenBy(texts.join(", "));
  const put = taken ? null : takenFromRequest(all, script, texts, constants);
  return {
    method: verb.toUpperCase(),
    path,
    field: taken?.field ?? put?.field ?? null,
    file: script.path,
    line,
    sure: prefix.sure && own.sure && (taken?.sure ?? put?.sure ?? true),
    limitBytes: taken ? sizeIn(script, all, taken.by, constants) : put?.limitBytes ?? null
  };
}

// src/read/routes/fastapi.ts
var CALL2 = /\b(\w+)\s*(?::[^=\n]+)?=\s*(?:\w+\.)*(FastAPI|APIRouter)\s*\(|\b(\w+)\.include_router\s*\(/g;
var VERBS = /* @__PURE__ */ new Set(["get", "post", "put", "patch"]);
var readFastApi = (files) => {
  const modules = pythonModules(files);
  const users = modules.filter(({ text }) => /\bfastapi\b/.test(text));
  if (users.length === 0) return [];
  const constants = constantsOf(files);
  const declared = users.map((module) => declaredIn(modules, module, constants));
  const routers = declared.flatMap((found) => found.routers);
  const mounts = declared.flatMap((found) => found.mounts);
  const prefixes = prefixesBy(routers, mounts);
  return users.flatMap(
    (module) => definitionsIn(module.text).flatMap(
      (definition) => routesOf2(module, definition, (name) => prefixes(`${module.path}#${name}`), constants)
    )
  );
};
function declaredIn(modules, module, constants) {
  const routers = [];
  const mounts = [];
  const keyOf = (expression) => {
    const found = expression === void 0 ? null : variableNamed(modules, module, expression);
    return found && `${found.module.path}#${found.name}`;
  };
  for (const call of module.text.matchAll(CALL2)) {
    const given = argumentsAt(module.text, call.index + call[0].length - 1)?.list ?? [];
    const [, name, kind, on] = call;
    const written = named2(given, "prefix");
    const prefix = written === null ? NOTHING2 : textOf2(written, constants);
    if (name !== void 0) {
      routers.push({ key: `${module.path}#${name}`, own: prefix, isApp: kind === "FastAPI" });
      continue;
    }
    const [parent, child] = [keyOf(on), keyOf(given[0]?.text)];
    if (parent && child) mounts.push({ parent, child, prefix, replaces: false });
  }
  return { routers, mounts };
}
function routesOf2(module, definition, prefixes, constants) {
  return definition.decorators.flatMap(({ name, args, line }) => {
    const [router = "", verb = "", more] = name.split(".");
    if (!VERBS.has(verb) || more !== void 0) return [];
    const written = named2(args, "path") ?? args[0]?.text;
    const own = textOf2(written, constants);
    const field = fieldOf(definition.parameters);
    return prefixes(router).map((prefix) => {
      const path = withPlainParameters(joined(prefix.value, own.value));
      return {
        method: verb.toUpperCase(),
        path,
        field,
        file: module.path,
        line,
        sure: prefix.sure && own.sure,
        limitBytes: field === null ? null : limitIn(definition.body, constants)
      };
    });
  });
}
function fieldOf(parameters) {
  for (const { text } of parameters) {
    const name = /^(\w+)\s*[:=]/.exec(text)?.[1];
    if (name === void 0 || !/\bUploadFile\b|\bFile\s*\(/.test(text)) continue;
    return literal(/\balias\s*=\s*("[^"]*"|'[^']*')/.exec(text)?.[1]) ?? name;
  }
  return null;
}

// src/read/routes/flask.ts
var CALL3 = /\b(\w+)\s*=\s*(?:\w+\.)*(Flask|Blueprint|Api|\w*Api|Namespace)\s*\(|\b(\w+)\.(register_blueprint|add_namespace|add_resource)\s*\(/g;
var TAKES2 = /\brequest\.files(?:\[|\.(?:get|getlist)\()\s*["']([^"']+)["']/;
var readFlask = (files) => {
  const modules = pythonModules(files);
  const users = modules.filter(({ text }) => /\bflask\w*\b/i.test(text));
  if (users.length === 0) return [];
  const constants = constantsOf(files);
  const declared = { routers: [], mounts: [], resources: [] };
  for (const module of users) declare(declared, modules, module, constants);
  const prefixes = prefixesBy(declared.routers, declared.mounts);
  return users.flatMap((module) => {
    const definitions = definitionsIn(module.text);
    return definitions.flatMap((definition) => [
      ...decorated(module, definition, definitions, prefixes, constants),
      ...added(module, definition, definitions, declared, prefixes)
    ]);
  });
};
function declare({ routers, mounts, resources }, modules, module, constants) {
  const keyOf = (expression) => {
    const found = expression === void 0 ? null : variableNamed(modules, module, expression);
    return found && `${found.module.path}#${found.name}`;
  };
  for (const call of module.text.matchAll(CALL3)) {
    const [whole, name, kind, on, verb] = call;
    const args = argumentsAt(module.text, call.index + whole.length - 1)?.list ?? [];
    const given = named2(args, "url_prefix") ?? named2(args, "path") ?? named2(args, "prefix");
    const text = given === null ? NOTHING2 : textOf2(given, constants);
    if (name !== void 0) {
      const key = `${module.path}#${name}`;
      routers.push({ key, own: text, isApp: kind === "Flask" });
      const below = kind?.endsWith("Api") ? keyOf(args[0]?.text) : null;
      if (below) mounts.push({ parent: below, child: key, prefix: NOTHING2, replaces: false });
      continue;
    }
    const [parent, child] = [keyOf(on), keyOf(args[0]?.text)];
    if (!parent || !child) continue;
    if (verb === "add_resource") resources.push(...resourcesAt(parent, child, args.slice(1)));
    else mounts.push({ parent, child, prefix: text, replaces: given !== null });
  }
}
function resourcesAt(of, key, paths) {
  return paths.flatMap(({ text }) => {
    const path = literal(text);
    return path === null ? [] : [{ key, of, path }];
  });
}
function decorated(module, definition, all, prefixes, constants) {
  return definition.decorators.flatMap(({ name, args, line }) => {
    const [router = "", verb = "", more] = name.split(".");
    if (more !== void 0 || !/^(?:route|get|post|put|patch)$/.test(verb) || !args[0]) return [];
    const own = textOf2(args[0].text, constants);
    const handlers = definition.is === "class" ? methodsOf(definition, all) : methods(verb, args).map((method) => ({ method, body: definition.body, line }));
    return prefixes(`${module.path}#${router}`).flatMap(
      (prefix) => handlers.map(
        (handler) => route(module, handler, joined(prefix.value, own.value), {
          sure: prefix.sure && own.sure,
          limit: limitIn(handler.body, constants)
        })
      )
    );
  });
}
function methods(verb, args) {
  if (verb !== "route") return [verb.toUpperCase()];
  const list = named2(args, "methods")?.match(/[A-Z]+/gi)?.map((word) => word.toUpperCase());
  return (list ?? ["GET"]).filter((method) => /^(?:GET|POST|PUT|PATCH)$/.test(method));
}
function methodsOf(of, all) {
  const end = of.start + of.body.length + 200;
  return all.filter(
    ({ is, name, start, indent, body }) => is === "def" && indent > of.indent && start > of.start && start < end && of.body.includes(body) && /^(?:get|post|put|patch)$/.test(name)
  ).map(({ name, body, line }) => ({ method: name.toUpperCase(), body, line }));
}
function added(module, definition, all, { resources }, prefixes) {
  if (definition.is !== "class") return [];
  return resources.filter(({ key }) => key === `${module.path}#${definition.name}`).flatMap(
    ({ of, path }) => prefixes(of).flatMap(
      (prefix) => methodsOf(definition, all).map(
        (handler) => route(module, handler, joined(prefix.value, path), { sure: prefix.sure, limit: null })
      )
    )
  );
}
function route(module, { method, body, line }, written, { sure, limit }) {
  const path = withPlainParameters(written);
  const takesFiles = method !== "GET" && /\brequest\.files\b/.test(body);
  const field = TAKES2.exec(body)?.[1] ?? null;
  return {
    method,
    path,
    field: takesFiles ? field ?? "file" : null,
    file: module.path,
    line,
    sure: sure && (!takesFiles || field !== null),
    limitBytes: takesFiles ? limit : null
  };
}

// src/read/routes/go/functions.ts
var FUNCTION = /^func\s+(?:\([^)]*\)\s*)?(\w+)\s*\(/gm;
function functionsIn(files) {
  const found = /* @__PURE__ */ new Map();
  for (const { path, text } of files) {
    for (const declared of text.matchAll(FUNCTION)) {
      const [, name = ""] = declared;
      const end = text.indexOf("\n}", declared.index);
      const body = text.slice(declared.index, end < 0 ? text.length : end);
      found.set(name, [...found.get(name) ?? [], { file: path, body }]);
    }
  }
  return found;
}
function bodyOf2(handler, { path }, functions) {
  if (/^func\s*\(/.test(handler)) return handler;
  const [, called = ""] = /^(?:\w+\.)*(\w+)\s*(?:\(|$)/.exec(handler) ?? [];
  const open = handler.indexOf("(");
  const isWrapped = called === "HandlerFunc" || !functions.has(called);
  if (isWrapped && open >= 0) {
    const [inner] = argumentsAt(handler, open)?.list.toReversed() ?? [];
    return inner ? bodyOf2(inner.text, { path, text: "" }, functions) : null;
  }
  const known = functions.get(called) ?? [];
  const own = known.filter(({ file }) => file === path);
  const [only, second] = own.length > 0 ? own : known;
  return only && !second ? only.body : null;
}
var FIELD2 = /\bFormFile\s*\(\s*([^),]+)\)|\.File\[\s*([^\]]+)\]/;
var LIMIT = /\bMaxBytesReader\s*\([^,]+,[^,]+,\s*([\d_]+)\s*(?:<<\s*(\d+)|((?:\*\s*\d+\s*)*))\s*\)/;
function formField(body) {
  const call = FIELD2.exec(body);
  if (!call) return null;
  const [, number, shift, factors = ""] = LIMIT.exec(body) ?? [];
  const base = number === void 0 ? null : product(`${number}${factors}`);
  return {
    name: literal(call[1] ?? call[2]),
    limitBytes: base === null ? null : base * 2 ** Number(shift ?? 0)
  };
}

// src/read/routes/go/routers.ts
var MADE2 = /\b(\w+)\s*:?=\s*(?:gin\.(?:Default|New)|echo\.New|fiber\.New|chi\.New(?:Router|Mux)|mux\.NewRouter|http\.NewServeMux)\s*\(/g;
var GIVEN = /\b(\w+)\s+\*(?:gin\.Engine|echo\.Echo|fiber\.App|http\.ServeMux)\b/g;
var GROUP2 = /\b(\w+)\s*:?=\s*(\w+)\.(?:Group|PathPrefix)\s*\(\s*("[^"]*"|`[^`]*`)[^)\n]*\)(?:\.Subrouter\(\))?/g;
var NESTED = /\b\w+\.Route\s*\(\s*("[^"]*")\s*,\s*func\s*\(/g;
function routersIn(text) {
  const apps = /* @__PURE__ */ new Set(["http"]);
  for (const pattern of [MADE2, GIVEN]) {
    for (const [, name = ""] of text.matchAll(pattern)) apps.add(name);
  }
  const groups = [...text.matchAll(GROUP2)].map(({ index, 1: name, 2: parent = "", 3: path }) => ({
    index,
    name,
    parent,
    path: literal(path) ?? ""
  }));
  const nested = [...text.matchAll(NESTED)].map(({ index, 0: whole, 1: path }) => ({
    start: index + whole.length,
    end: argumentsAt(text, text.indexOf("(", index))?.end ?? index,
    path: literal(path) ?? ""
  }));
  const prefixOf = (name, at) => {
    const group = groups.findLast((one) => one.name === name && one.index < at);
    if (!group) return { value: "", sure: apps.has(name) };
    const front = prefixOf(group.parent, group.index);
    return { value: joined(front.value, group.path), sure: front.sure };
  };
  return (name, at) => {
    const around = nested.filter(({ start, end }) => start < at && at < end);
    const front = prefixOf(name, at);
    return { ...front, value: joined(...around.map(({ path }) => path), front.value) };
  };
}

// src/read/routes/go.ts
var SERVES = /"(?:net\/http|github\.com\/(?:gin-gonic\/gin|labstack\/echo|go-chi\/chi|gofiber\/fiber|gorilla\/mux)[^"]*)"/;
var CALL4 = /\b(\w+)\.(HandleFunc|Handle|GET|POST|PUT|PATCH|Get|Post|Put|Patch)\s*\(/g;
var readGo = (files) => {
  const all = files.filter(({ path, text }) => path.endsWith(".go") && !path.endsWith("_test.go") && text !== "").map(({ path, text }) => ({ path, text: withoutComments(text, "c") }));
  const users = all.filter(({ text }) => SERVES.test(text));
  if (users.length === 0) return [];
  const functions = functionsIn(all);
  const isCut = all.some(({ text }) => /\bStripPrefix\s*\(/.test(text));
  return users.flatMap((file) => routesIn(file, functions, isCut));
};
function routesIn(file, functions, isCut) {
  const { text } = file;
  const prefixOf = routersIn(text);
  return [...text.matchAll(CALL4)].flatMap((call) => {
    const [whole, router = "", verb = ""] = call;
    const given = argumentsAt(text, call.index + whole.length - 1);
    const written = literal(given?.list[0]?.text);
    if (!given || written === null || given.list.length < 2) return [];
    const [, told, own = ""] = /^(?:([A-Z]+)\s+)?(\/.*|)$/.exec(written) ?? [];
    if (own === "" && written !== "") return [];
    const taken = takenBy2(given.list.slice(1), file, functions);
    const method = told ?? methodOf(verb) ?? methodsBehind(text, given.end) ?? (taken ? "POST" : "GET");
    if (!/^(?:GET|POST|PUT|PATCH)$/.test(method)) return [];
    const front = prefixOf(router, call.index);
    const path = withPlainParameters(joined(front.value, own)).replace(/\{\$\}$/, "");
    const field = method === "GET" ? null : taken;
    return [
      {
        method,
        path,
        field: field ? field.name ?? "file" : null,
        file: file.path,
        line: lineAt(text, call.index),
        sure: front.sure && !isCut && (field === null || field.name !== null),
        limitBytes: field?.limitBytes ?? null
      }
    ];
  });
}
function methodOf(verb) {
  return verb.startsWith("Handle") ? null : verb.toUpperCase();
}
function methodsBehind(text, end) {
  return /^\s*\.\s*Methods\(\s*(?:"|http\.Method)(\w+)/.exec(text.slice(end, end + 80))?.[1]?.toUpperCase() ?? null;
}
function takenBy2(handlers, file, functions) {
  const [last] = handlers.toReversed();
  const body = last ? bodyOf2(last.text, file, functions) : null;
  return body === null ? null : formField(body);
}

// src/read/routes/laravel.ts
var ROUTE = /\bRoute::(get|post|put|patch)\s*\(|->(get|post|put|patch)\s*\(/g;
var GROUP3 = /\bRoute::[^;]*?(?:->)?\bgroup\s*\(/g;
var TAKES3 = /->(?:file|hasFile)\s*\(\s*['"]([^'"]+)['"]|\$request->validate\s*\(\s*\[\s*['"]([\w.]+)['"]\s*=>\s*[^,]*\b(?:file|image|mimes)/;
var readLaravel = (files) => {
  const sources = files.filter(({ path }) => path.endsWith(".php"));
  const clean = sources.map(({ path, text }) => ({ path, text: withoutComments(text, "php") }));
  return [
    ...clean.flatMap((file) => {
      const home = /(?:^|\/)routes\/(api|web)\.php$/.exec(file.path)?.[1];
      return home ? routesIn2(file, home === "api" ? "/api" : "", clean) : [];
    }),
    ...clean.flatMap(ownHealth)
  ];
};
function groupsIn(text) {
  return [...text.matchAll(GROUP3)].flatMap((call) => {
    const open = call.index + call[0].length - 1;
    const given = argumentsAt(text, open);
    if (!given) return [];
    const written = call[0] + (given.list.length > 1 ? given.list[0]?.text ?? "" : "");
    const has = /\bprefix\b/.test(written);
    const value = /\bprefix['"]?\s*(?:\(|=>)\s*['"]([^'"]*)['"]/.exec(written)?.[1] ?? null;
    return [{ prefix: has ? value : "", start: open, end: given.end }];
  });
}
function routesIn2({ path: file, text }, front, all) {
  const groups = groupsIn(text);
  return [...text.matchAll(ROUTE)].flatMap((call) => {
    const args = argumentsAt(text, call.index + call[0].length - 1)?.list ?? [];
    const own = literal(args[0]?.text);
    const action = args[1]?.text;
    if (own === null || action === void 0) return [];
    const around = groups.filter(({ start, end }) => start < call.index && call.index < end);
    const path = joined(front, ...around.map(({ prefix }) => prefix ?? UNKNOWN), own);
    const body = bodyOf3(action, all);
    const method = (call[1] ?? call[2] ?? "").toUpperCase();
    const found = method === "GET" ? null : TAKES3.exec(body ?? "");
    return [
      {
        method,
        path,
        field: found ? found[1] ?? found[2] ?? "file" : null,
        file,
        line: lineAt(text, call.index),
        sure: body !== null,
        limitBytes: found ? limitIn2(body ?? "") : null
      }
    ];
  });
}
function bodyOf3(action, all) {
  if (/^(?:static\s+)?(?:function|fn)\b/.test(action)) return action;
  const [, type, method = "__invoke"] = /(\w+)::class\s*(?:,\s*['"](\w+)['"])?/.exec(action) ?? /^['"](?:[\w\\]*\\)?(\w+)@(\w+)['"]$/.exec(action) ?? [];
  const files = all.filter(({ text }) => new RegExp(`\\bclass\\s+${type}\\b`).test(text));
  const [home, second] = files;
  if (type === void 0 || !home || second) return null;
  const head = new RegExp(`\\bfunction\\s+${method}\\s*\\(`).exec(home.text);
  const open = head ? home.text.indexOf("{", head.index) : -1;
  const block = open < 0 ? null : argumentsAt(home.text, open);
  return block && home.text.slice(open, block.end);
}
function limitIn2(body) {
  const kilobytes = /\b(?:file|image|mimes)[^'"\]]*\|max:(\d+)/.exec(body)?.[1];
  return kilobytes === void 0 ? null : Number(kilobytes) * 1024;
}
function ownHealth({ path: file, text }) {
  const found = file.endsWith("bootstrap/app.php") ? /\bhealth\s*:\s*['"]([^'"]+)['"]/.exec(text) : null;
  const [, path = ""] = found ?? [];
  if (!found) return [];
  const line = lineAt(text, found.index);
  return [
    { method: "GET", path: joined(path), field: null, file, line, sure: true, limitBytes: null }
  ];
}

// src/read/routes/nest.ts
var DECORATOR = /@(Controller|Get|Post|Put|Patch)\s*\(/g;
var TAKES4 = /\bFiles?(?:Fields)?Interceptor\s*\(/;
var readNest = (files) => {
  const all = scripts(files);
  const controllers = all.filter(({ text }) => /@Controller\s*\(/.test(text));
  if (controllers.length === 0) return [];
  const constants = constantsOf(files);
  const front = globalPrefix(all, constants);
  return controllers.flatMap((script) => routesIn3(script, front, constants));
};
function globalPrefix(all, constants) {
  for (const { text } of all) {
    const call = /\.setGlobalPrefix\s*\(/.exec(text);
    if (!call) continue;
    const args = argumentsAt(text, call.index + call[0].length - 1)?.list ?? [];
    const prefix = textOf2(args[0]?.text, constants);
    return { ...prefix, sure: prefix.sure && args.length === 1 && !isVersioned(all) };
  }
  return { ...NOTHING2, sure: !isVersioned(all) };
}
function isVersioned(all) {
  return all.some(({ text }) => /\.enableVersioning\s*\(/.test(text));
}
function routesIn3(script, front, constants) {
  const { path: file, text } = script;
  const found = [];
  const decorators = [...text.matchAll(DECORATOR)];
  let controller = NOTHING2;
  let before = 0;
  for (const [index, decorator] of decorators.entries()) {
    const [whole, name = ""] = decorator;
    const given = argumentsAt(text, decorator.index + whole.length - 1);
    const own = pathOf(given?.list ?? [], constants);
    const end = given?.end ?? decorator.index;
    if (name === "Controller") {
      controller = own;
      before = end;
      continue;
    }
    const head = headAround(text, before, decorator.index, end, decorators[index + 1]?.index);
    before = end;
    const path = withPlainParameters(joined(front.value, controller.value, own.value));
    const taken = fileIn(head, constants);
    const sure = front.sure && controller.sure && own.sure;
    found.push({
      method: name.toUpperCase(),
      path,
      field: taken?.field ?? null,
      file,
      line: lineAt(text, decorator.index),
      sure: sure && (taken?.sure ?? true),
      limitBytes: taken?.limitBytes ?? null
    });
  }
  return found;
}
function pathOf(args, constants) {
  const [first] = args;
  if (!first) return NOTHING2;
  if (!first.text.startsWith("{")) return textOf2(first.text, constants);
  const inner = argumentsAt(first.text, 0)?.list ?? [];
  const path = named2(inner, "path");
  const version = named2(inner, "version");
  const text = path === null ? NOTHING2 : textOf2(path, constants);
  return { ...text, sure: text.sure && version === null };
}
function headAround(text, before, at, end, next) {
  const above = text.slice(before, at);
  const closed = above.lastIndexOf("\n  }");
  const below = text.slice(end, next ?? text.length);
  const body = /\)\s*(?::[^{;]+)?\{/.exec(below);
  const from = closed < 0 ? above : above.slice(closed);
  return from + below.slice(0, body ? body.index + 1 : below.length);
}
function fileIn(head, constants) {
  const call = TAKES4.exec(head);
  if (!call) return null;
  const args = argumentsAt(head, call.index + call[0].length - 1)?.list ?? [];
  const field = literal(args[0]?.text) ?? literal(/name\s*:\s*("[^"]*"|'[^']*')/.exec(args[0]?.text ?? "")?.[1]);
  const size = /\b(?:fileSize|maxSize)\s*:\s*([\w.\s*()]+)/.exec(head)?.[1];
  return {
    field: field ?? "file",
    sure: field !== null,
    limitBytes: size === void 0 ? null : bytesOf(size, constants)
  };
}

// src/read/routes/php.ts
var TAKES5 = /\$_FILES\s*\[\s*['"]([^'"]+)['"]\s*\]/;
var SERVED = /^(?:.*\/)?(?:public|public_html|htdocs|html|www|web|webroot|src)\/(.+)$/;
var readPhp = (files) => files.flatMap(({ path, text }) => {
  const clean = path.endsWith(".php") ? withoutComments(text, "php") : "";
  const found = TAKES5.exec(clean);
  if (!found) return [];
  const [, own = path.slice(path.lastIndexOf("/") + 1)] = SERVED.exec(path) ?? [];
  return [
    {
      method: "POST",
      path: joined(own.replace(/(?:^|\/)index\.php$/, "/")),
      field: found[1] ?? "file",
      file: path,
      line: lineAt(clean, found.index),
      sure: false,
      limitBytes: null
    }
  ];
});

// src/read/routes/spring.ts
var MAPPING = /@(Request|Get|Post|Put|Patch)Mapping\b\s*(\()?/g;
var SETTINGS = /(?:^|\/)application(?:-[\w]+)?\.(?:properties|ya?ml)$/;
var readSpring = (files) => {
  const controllers = files.filter(
    ({ path, text }) => /\.(?:java|kt)$/.test(path) && /@(?:Rest)?Controller\b/.test(text)
  );
  if (controllers.length === 0) return [];
  const settings = files.filter(({ path }) => SETTINGS.test(path));
  const front = contextPath(settings);
  const limitBytes = multipartLimit(settings);
  const own = controllers.flatMap((file) => routesIn4(file, front, limitBytes));
  return [...own, ...actuator(files, front)];
};
function contextPath(settings) {
  const found = settings.flatMap(
    ({ text }) => /(?:context-path|contextPath)\s*[=:]\s*["']?([^\s"'#]+)/.exec(text)?.[1] ?? []
  );
  const [first, second] = new Set(found);
  const value = first ?? "";
  return { value, sure: second === void 0 && !value.includes("$") };
}
function multipartLimit(settings) {
  const units = { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3, B: 1 };
  for (const { text } of settings) {
    const [, number, unit] = /max-file-size\s*[=:]\s*["']?(\d+)\s*(KB|MB|GB|B)/i.exec(text) ?? [];
    const factor = Object.entries(units).find(([name]) => name === unit?.toUpperCase())?.[1];
    if (number !== void 0 && factor !== void 0) return Number(number) * factor;
  }
  return 1024 ** 2;
}
function routesIn4({ path: file, text: written }, front, limitBytes) {
  const text = withoutComments(written, "c");
  const found = [];
  const type = /\b(?:class|interface)\s+\w+/.exec(text)?.index ?? 0;
  let controller = NOTHING2;
  for (const mapping of text.matchAll(MAPPING)) {
    const [whole, kind = "", open] = mapping;
    const given = open ? argumentsAt(text, mapping.index + whole.length - 1) : null;
    const args = given?.list ?? [];
    const own = pathOf2(args);
    if (mapping.index < type) {
      controller = own;
      continue;
    }
    const method = kind === "Request" ? methodIn(args) : kind.toUpperCase();
    const parameters = parametersBehind(text, given?.end ?? mapping.index + whole.length);
    const taken = fileIn2(parameters);
    const path = joined(front.value, controller.value, own.value);
    const sure = front.sure && controller.sure && own.sure;
    found.push({
      method,
      path,
      field: taken?.field ?? null,
      file,
      line: lineAt(text, mapping.index),
      sure: sure && (taken?.sure ?? true),
      limitBytes: taken ? limitBytes : null
    });
  }
  return found;
}
function pathOf2(args) {
  const written = named2(args, "value") ?? named2(args, "path") ?? args[0]?.text;
  if (written === void 0 || /^(?:consumes|produces|method|params|headers)\s*=/.test(written)) {
    return NOTHING2;
  }
  const value = literal(written.replace(/^(?:\{|\[|arrayOf\()\s*|\s*[\])}]$/g, ""));
  return value === null ? { value: "{unknown}", sure: false } : { value, sure: true };
}
function methodIn(args) {
  return /\b(POST|PUT|PATCH)\b/.exec(named2(args, "method") ?? "")?.[1] ?? "GET";
}
function parametersBehind(text, from) {
  let at = from;
  for (; ; ) {
    const annotation = /^\s*@[\w.]+\s*(\()?/.exec(text.slice(at, at + 200));
    if (!annotation) break;
    const end = at + annotation[0].length;
    at = annotation[1] ? argumentsAt(text, end - 1)?.end ?? end : end;
  }
  const open = text.indexOf("(", at);
  const brace = text.indexOf("{", at);
  if (open < 0 || brace >= 0 && brace < open) return [];
  return argumentsAt(text, open)?.list ?? [];
}
function fileIn2(parameters) {
  for (const { text } of parameters) {
    if (!/\b(?:MultipartFile|FilePart)\b/.test(text)) continue;
    const [, given] = /@Request(?:Param|Part)\s*\(\s*(?:(?:value|name)\s*=\s*)?("[^"]*")/.exec(text) ?? [];
    const name = /\bMultipartFile(?:\[\])?\s+(\w+)$|^(?:.*\s)?(\w+)\s*:\s*MultipartFile/.exec(text);
    const field = literal(given) ?? name?.[1] ?? name?.[2];
    return { field: field ?? "file", sure: field !== void 0 };
  }
  return null;
}
function actuator(files, front) {
  const build = files.find(
    ({ path, text }) => /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/.test(path) && text.includes("spring-boot-starter-actuator")
  );
  if (!build) return [];
  return [
    {
      method: "GET",
      path: joined(front.value, "/actuator/health"),
      field: null,
      file: build.path,
      line: lineAt(build.text, build.text.indexOf("spring-boot-starter-actuator")),
      sure: front.sure,
      limitBytes: null
    }
  ];
}

// src/read/routes/all.ts
var READERS = [
  ...[readFastApi, readFlask, readDjango],
  ...[readExpress, readNest, readSpring, readLaravel, readPhp, readGo]
];
var SOURCES2 = /\.(?:py|[cm]?[jt]s|java|kt|php|go)$|(?:^|\/)(?:application[\w-]*\.(?:properties|ya?ml)|pom\.xml|build\.gradle(?:\.kts)?)$/;
var NOT_SERVED = /(?:^|[/._-])(?:tests?|specs?|__tests__|e2e|migrations|stories|mocks?)(?:[/._-]|$)|\.d\.ts$|\.min\.js$/;
var SERVED2 = /(?:^|\/)public\/.*(?<!\.php)$/;
function isSource(path) {
  return SOURCES2.test(path) && !NOT_SERVED.test(path) && !SERVED2.test(path);
}
function readRoutes(files) {
  return READERS.flatMap((read) => read(files)).map(({ sure, ...route2 }) => ({
    ...route2,
    known: sure && !hasPatterns(route2.path) && !route2.path.includes(UNKNOWN),
    sure: sure && !hasParameters(route2.path)
  }));
}

export {
  nginxOptions,
  MAIN,
  packagedMain,
  parseDockerfile,
  stagesThatRun,
  stageNamed,
  spanOf,
  listenPorts,
  serversIn,
  listensOf,
  namesOf,
  parseTarget,
  serversOf,
  modelOf,
  routeFor,
  serverFor,
  withoutComments,
  lineAt,
  product,
  isSource,
  readRoutes,
  unifiedDiff,
  hunksOf
};
