import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseAllDocuments,
  visit
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
      constructor(value, range2) {
        this.value = value;
        this.range = range2;
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
      constructor(value, range2, jsonRange) {
        super(value, range2);
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
      function create(uri, range2) {
        return { uri, range: range2 };
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
      function create(range2, color) {
        return {
          range: range2,
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
      function create(range2, message, severity, code, source, relatedInformation) {
        const result = { range: range2, message };
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
      function create(title, command2, ...args) {
        const result = { title, command: command2 };
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
      function replace(range2, newText) {
        return { range: range2, newText };
      }
      TextEdit2.replace = replace;
      function insert(position, newText) {
        return { range: { start: position, end: position }, newText };
      }
      TextEdit2.insert = insert;
      function del(range2) {
        return { range: range2, newText: "" };
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
      function replace(range2, newText, annotation) {
        return { range: range2, newText, annotationId: annotation };
      }
      AnnotatedTextEdit2.replace = replace;
      function insert(position, newText, annotation) {
        return { range: { start: position, end: position }, newText, annotationId: annotation };
      }
      AnnotatedTextEdit2.insert = insert;
      function del(range2, annotation) {
        return { range: range2, newText: "", annotationId: annotation };
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
      replace(range2, newText, annotation) {
        let edit;
        let id;
        if (annotation === void 0) {
          edit = TextEdit.replace(range2, newText);
        } else if (ChangeAnnotationIdentifier.is(annotation)) {
          id = annotation;
          edit = AnnotatedTextEdit.replace(range2, newText, annotation);
        } else {
          this.assertChangeAnnotations(this.changeAnnotations);
          id = this.changeAnnotations.manage(annotation);
          edit = AnnotatedTextEdit.replace(range2, newText, id);
        }
        this.edits.push(edit);
        if (id !== void 0) {
          return id;
        }
      }
      delete(range2, annotation) {
        let edit;
        let id;
        if (annotation === void 0) {
          edit = TextEdit.del(range2);
        } else if (ChangeAnnotationIdentifier.is(annotation)) {
          id = annotation;
          edit = AnnotatedTextEdit.del(range2, annotation);
        } else {
          this.assertChangeAnnotations(this.changeAnnotations);
          id = this.changeAnnotations.manage(annotation);
          edit = AnnotatedTextEdit.del(range2, id);
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
      function create(uri, languageId, version, text2) {
        return { uri, languageId, version, text: text2 };
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
      function create(range2, kind) {
        const result = { range: range2 };
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
      function create(name, kind, range2, uri, containerName) {
        const result = {
          name,
          kind,
          location: { uri, range: range2 }
        };
        if (containerName) {
          result.containerName = containerName;
        }
        return result;
      }
      SymbolInformation2.create = create;
    })(SymbolInformation || (SymbolInformation = {}));
    (function(WorkspaceSymbol2) {
      function create(name, kind, uri, range2) {
        return range2 !== void 0 ? { name, kind, location: { uri, range: range2 } } : { name, kind, location: { uri } };
      }
      WorkspaceSymbol2.create = create;
    })(WorkspaceSymbol || (WorkspaceSymbol = {}));
    (function(DocumentSymbol2) {
      function create(name, detail, kind, range2, selectionRange, children) {
        const result = {
          name,
          detail,
          kind,
          range: range2,
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
      function create(range2, data) {
        const result = { range: range2 };
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
      function create(range2, target, data) {
        return { range: range2, target, data };
      }
      DocumentLink2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.target) || Is.string(candidate.target));
      }
      DocumentLink2.is = is;
    })(DocumentLink || (DocumentLink = {}));
    (function(SelectionRange2) {
      function create(range2, parent) {
        return { range: range2, parent };
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
      function create(range2, text2) {
        return { range: range2, text: text2 };
      }
      InlineValueText2.create = create;
      function is(value) {
        const candidate = value;
        return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.string(candidate.text);
      }
      InlineValueText2.is = is;
    })(InlineValueText || (InlineValueText = {}));
    (function(InlineValueVariableLookup2) {
      function create(range2, variableName, caseSensitiveLookup) {
        return { range: range2, variableName, caseSensitiveLookup };
      }
      InlineValueVariableLookup2.create = create;
      function is(value) {
        const candidate = value;
        return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.boolean(candidate.caseSensitiveLookup) && (Is.string(candidate.variableName) || candidate.variableName === void 0);
      }
      InlineValueVariableLookup2.is = is;
    })(InlineValueVariableLookup || (InlineValueVariableLookup = {}));
    (function(InlineValueEvaluatableExpression2) {
      function create(range2, expression) {
        return { range: range2, expression };
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
      function create(insertText, filterText, range2, command2) {
        return { insertText, filterText, range: range2, command: command2 };
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
      function create(range2, text2) {
        return { range: range2, text: text2 };
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
      function create(uri, languageId, version, content) {
        return new FullTextDocument(uri, languageId, version, content);
      }
      TextDocument3.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && (Is.undefined(candidate.languageId) || Is.string(candidate.languageId)) && Is.uinteger(candidate.lineCount) && Is.func(candidate.getText) && Is.func(candidate.positionAt) && Is.func(candidate.offsetAt) ? true : false;
      }
      TextDocument3.is = is;
      function applyEdits(document, edits) {
        let text2 = document.getText();
        const sortedEdits = mergeSort2(edits, (a, b) => {
          const diff = a.range.start.line - b.range.start.line;
          if (diff === 0) {
            return a.range.start.character - b.range.start.character;
          }
          return diff;
        });
        let lastModifiedOffset = text2.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
          const e = sortedEdits[i];
          const startOffset = document.offsetAt(e.range.start);
          const endOffset = document.offsetAt(e.range.end);
          if (endOffset <= lastModifiedOffset) {
            text2 = text2.substring(0, startOffset) + e.newText + text2.substring(endOffset, text2.length);
          } else {
            throw new Error("Overlapping edit");
          }
          lastModifiedOffset = startOffset;
        }
        return text2;
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
      constructor(uri, languageId, version, content) {
        this._uri = uri;
        this._languageId = languageId;
        this._version = version;
        this._content = content;
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
      getText(range2) {
        if (range2) {
          const start = this.offsetAt(range2.start);
          const end = this.offsetAt(range2.end);
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
          const text2 = this._content;
          let isLineStart = true;
          for (let i = 0; i < text2.length; i++) {
            if (isLineStart) {
              lineOffsets.push(i);
              isLineStart = false;
            }
            const ch = text2.charAt(i);
            isLineStart = ch === "\r" || ch === "\n";
            if (ch === "\r" && i + 1 < text2.length && text2.charAt(i + 1) === "\n") {
              i++;
            }
          }
          if (isLineStart && text2.length > 0) {
            lineOffsets.push(text2.length);
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
      constructor(document, range2) {
        this.document = document;
        this.range = range2;
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
      static findLeadingNonWhitespace(content, escapeChar) {
        whitespaceCheck: for (let i = 0; i < content.length; i++) {
          switch (content.charAt(i)) {
            case " ":
            case "	":
              continue;
            case escapeChar:
              escapeCheck: for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
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
      static isInsideRange(position, range2) {
        if (range2.start.line === range2.end.line) {
          return range2.start.line === position.line && range2.start.character <= position.character && position.character <= range2.end.character;
        } else if (range2.start.line === position.line) {
          return range2.start.character <= position.character;
        } else if (range2.end.line === position.line) {
          return position.character <= range2.end.character;
        }
        return range2.start.line < position.line && position.line < range2.end.line;
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
      constructor(document, range2) {
        super(document, range2);
      }
      toString() {
        const content = this.getContent();
        if (content) {
          return "# " + content;
        }
        return "#";
      }
      /**
       * Returns the content of this comment. This excludes leading and
       * trailing whitespace as well as the # symbol. If the comment only
       * consists of whitespace, the empty string will be returned.
       */
      getContent() {
        let range2 = this.getContentRange();
        if (range2 === null) {
          return "";
        }
        return this.document.getText().substring(this.document.offsetAt(range2.start), this.document.offsetAt(range2.end));
      }
      /**
       * Returns a range that includes the content of the comment
       * excluding any leading and trailing whitespace as well as the #
       * symbol. May return null if the comment only consists of whitespace
       * characters.
       */
      getContentRange() {
        let range2 = this.getRange();
        const startOffset = this.document.offsetAt(range2.start);
        let raw = this.document.getText().substring(startOffset, this.document.offsetAt(range2.end));
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
function computeLineOffsets(text2, isAtLineStart, textOffset = 0) {
  const result = isAtLineStart ? [textOffset] : [];
  for (let i = 0; i < text2.length; i++) {
    const ch = text2.charCodeAt(i);
    if (isEOL(ch)) {
      if (ch === 13 && i + 1 < text2.length && text2.charCodeAt(i + 1) === 10) {
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
function getWellformedRange(range2) {
  const start = range2.start;
  const end = range2.end;
  if (start.line > end.line || start.line === end.line && start.character > end.character) {
    return { start: end, end: start };
  }
  return range2;
}
function getWellformedEdit(textEdit) {
  const range2 = getWellformedRange(textEdit.range);
  if (range2 !== textEdit.range) {
    return { newText: textEdit.newText, range: range2 };
  }
  return textEdit;
}
var FullTextDocument2, TextDocument2;
var init_main2 = __esm({
  "node_modules/vscode-languageserver-textdocument/lib/esm/main.js"() {
    "use strict";
    FullTextDocument2 = class _FullTextDocument {
      constructor(uri, languageId, version, content) {
        this._uri = uri;
        this._languageId = languageId;
        this._version = version;
        this._content = content;
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
      getText(range2) {
        if (range2) {
          const start = this.offsetAt(range2.start);
          const end = this.offsetAt(range2.end);
          return this._content.substring(start, end);
        }
        return this._content;
      }
      update(changes, version) {
        for (const change of changes) {
          if (_FullTextDocument.isIncremental(change)) {
            const range2 = getWellformedRange(change.range);
            const startOffset = this.offsetAt(range2.start);
            const endOffset = this.offsetAt(range2.end);
            this._content = this._content.substring(0, startOffset) + change.text + this._content.substring(endOffset, this._content.length);
            const insertedEndOffset = startOffset + change.text.length;
            const crlfAtStart = this._content.charCodeAt(startOffset - 1) === 13 && this._content.charCodeAt(startOffset) === 10;
            const crlfAtEnd = this._content.charCodeAt(insertedEndOffset - 1) === 13 && this._content.charCodeAt(insertedEndOffset) === 10;
            if (crlfAtStart || crlfAtEnd) {
              this._lineOffsets = void 0;
              continue;
            }
            const startLine = Math.max(range2.start.line, 0);
            const endLine = Math.max(range2.end.line, 0);
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
      function create(uri, languageId, version, content) {
        return new FullTextDocument2(uri, languageId, version, content);
      }
      TextDocument3.create = create;
      function update2(document, changes, version) {
        if (document instanceof FullTextDocument2) {
          document.update(changes, version);
          return document;
        } else {
          throw new Error("TextDocument.update: document must be created by TextDocument.create");
        }
      }
      TextDocument3.update = update2;
      function applyEdits(document, edits) {
        const text2 = document.getText();
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
            spans.push(text2.substring(lastModifiedOffset, startOffset));
          }
          if (e.newText.length) {
            spans.push(e.newText);
          }
          lastModifiedOffset = document.offsetAt(e.range.end);
        }
        spans.push(text2.substr(lastModifiedOffset));
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
      constructor(document, range2, nameRange, valueRange) {
        super(document, range2);
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
      constructor(name, nameRange, range2, modifier, modifierRange, substitutionParameter, substitutionRange, defined, buildVariable, stringValue) {
        this.name = name;
        this.nameRange = nameRange;
        this.range = range2;
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2);
        this.dockerfile = dockerfile;
        this.escapeChar = escapeChar;
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
      getRangeContent(range2) {
        if (range2 === null) {
          return null;
        }
        return this.document.getText().substring(this.document.offsetAt(range2.start), this.document.offsetAt(range2.end));
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
        let range2 = this.getInstructionRange();
        let extra = this.document.offsetAt(startPosition) - this.document.offsetAt(range2.start);
        let content = this.getTextContent();
        let fullArgs = content.substring(extra, this.document.offsetAt(args[args.length - 1].getRange().end) - this.document.offsetAt(range2.start));
        let offset = this.document.offsetAt(range2.start) + extra;
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
        let content = "";
        let ranges = this.getArgumentsRanges();
        let documentText = this.document.getText();
        for (let range2 of ranges) {
          content += documentText.substring(this.document.offsetAt(range2.start), this.document.offsetAt(range2.end));
        }
        return content;
      }
      getArguments() {
        return this.getRawArguments();
      }
      getRawArguments() {
        let args = [];
        let range2 = this.getInstructionRange();
        let extra = this.document.offsetAt(range2.end) - this.document.offsetAt(range2.start);
        let content = this.getTextContent();
        let fullArgs = content.substring(extra);
        let offset = this.document.offsetAt(range2.start) + extra;
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
          const variables2 = this.parseVariables(offset, args[i].getValue());
          const swaps = [];
          let requiresExpansion = false;
          for (let variable2 of variables2) {
            const value = this.dockerfile.resolveVariable(variable2.getName(), variable2.getNameRange().start.line);
            swaps.push(value);
            requiresExpansion = requiresExpansion || value !== void 0;
          }
          if (requiresExpansion) {
            let expanded = "";
            for (let j = 0; j < swaps.length; j++) {
              const variableRange = variables2[j].getRange();
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
        const variables2 = [];
        const args = this.getRawArguments();
        for (const arg of args) {
          let range2 = arg.getRange();
          let rawValue = this.document.getText().substring(this.document.offsetAt(range2.start), this.document.offsetAt(range2.end));
          const parsedVariables = this.parseVariables(this.document.offsetAt(arg.getRange().start), rawValue);
          for (const parsedVariable of parsedVariables) {
            variables2.push(parsedVariable);
          }
        }
        return variables2;
      }
      parseVariables(offset, arg) {
        let variables2 = [];
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
                      variables2.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 2), this.document.positionAt(offset + nameEnd)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + j + 1)), modifier, modifierRange, substitutionParameter, substitutionRange, this.dockerfile.resolveVariable(escapedName, start.line) !== void 0, this.isBuildVariable(escapedName, start.line), escapedString));
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
                      variables2.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(varStart, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, varStart.line) !== void 0, this.isBuildVariable(escapedName, varStart.line), "$" + escapedName));
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
                      variables2.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(start2, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, start2.line) !== void 0, this.isBuildVariable(escapedName, start2.line), "$" + escapedName));
                      break variableLoop;
                  }
                  if (char.match(/^[a-z0-9_]+$/i) === null) {
                    let varStart = this.document.positionAt(offset + i);
                    variables2.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(varStart, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, varStart.line) !== void 0, this.isBuildVariable(escapedName, varStart.line), "$" + escapedName));
                    i = j - 1;
                    continue variableLoop;
                  }
                  escapedName += char;
                }
                let start = this.document.positionAt(offset + i);
                variables2.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + arg.length)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + arg.length)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, start.line) !== void 0, this.isBuildVariable(escapedName, start.line), "$" + escapedName));
              }
              break variableLoop;
          }
        }
        return variables2;
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
        const content = this.document.getText(nameRange);
        let escaping = false;
        let name = "";
        nameLoop: for (let i = 0; i < content.length; i++) {
          const ch = content.charAt(i);
          switch (ch) {
            case this.escapeChar:
              escaping = true;
              for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
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
                    name += content.charAt(j);
                    i = j;
                    continue nameLoop;
                }
              }
              break;
            case "#":
              if (escaping) {
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
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
        const content = this.document.getText(startRange);
        let endFound = false;
        let searchHyphen = false;
        let start = -1;
        let end = -1;
        let escaping = false;
        let quote2 = null;
        contentLoop: for (let i = 0; i < content.length; i++) {
          const ch = content.charAt(i);
          switch (ch) {
            case '"':
            case "'":
              if (quote2 === ch) {
                break contentLoop;
              }
              quote2 = ch;
              continue;
            case this.escapeChar:
              for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
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
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
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
        const range2 = this.getRange();
        if (range2.start.line === range2.end.line) {
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
        const content = this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start, this.getRange().end));
        contentLoop: for (let i = 0; i < content.length; i++) {
          switch (content.charAt(i)) {
            case this.escapeChar:
              escaping = true;
              for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
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
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
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
          const delimiterRange = this.getDelimiterRange(arg, name, vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + lineStart), range2.end));
          if (delimiterRange === null) {
            contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), range2.end);
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
        const text2 = this.document.getText(candidateRange);
        if (startArg.getValue().startsWith("<<-")) {
          let index = 0;
          while (text2.charAt(index) === "	") {
            index++;
          }
          if (text2.substring(index) === name) {
            return vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(candidateRange.start.line, index), candidateRange.end);
          }
          return null;
        }
        return text2 === name ? candidateRange : null;
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
      constructor(range2, name, nameRange, value, valueRange) {
        this.range = range2;
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
      constructor(document, range2, name, nameRange, value, valueRange) {
        this.options = [];
        this.range = range2;
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
      createFlagOption(document, content, documentOffset, nameStart, valueStart, valueEnd) {
        const optionRange = vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + nameStart), document.positionAt(documentOffset + valueEnd));
        if (valueStart === -1) {
          return new flagOption_1.FlagOption(optionRange, content.substring(nameStart, valueEnd), optionRange, null, null);
        }
        return new flagOption_1.FlagOption(optionRange, content.substring(nameStart, valueStart - 1), vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + nameStart), document.positionAt(documentOffset + valueStart - 1)), content.substring(valueStart, valueEnd), vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + valueStart), document.positionAt(documentOffset + valueEnd)));
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
        for (const option2 of this.options) {
          if (option2.getName() === name) {
            return option2;
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
      }
      getFlags() {
        if (!this.flags) {
          this.flags = [];
          for (let arg of this.getArguments()) {
            let value = arg.getValue();
            if (this.stopSearchingForFlags(value)) {
              return this.flags;
            } else if (value.indexOf("--") === 0) {
              let range2 = arg.getRange();
              let rawValue = this.document.getText().substring(this.document.offsetAt(range2.start), this.document.offsetAt(range2.end));
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
              let nameStart = this.document.positionAt(this.document.offsetAt(range2.start) + startIndex);
              if (index === -1) {
                this.flags.push(new flag_1.Flag(this.document, range2, value.substring(2), vscode_languageserver_types_1.Range.create(nameStart, range2.end), null, null));
              } else if (index === value.length - 1) {
                let nameEnd = this.document.positionAt(this.document.offsetAt(range2.start) + index);
                this.flags.push(new flag_1.Flag(this.document, range2, value.substring(2, index), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), "", vscode_languageserver_types_1.Range.create(range2.end, range2.end)));
              } else {
                let nameEnd = this.document.positionAt(this.document.offsetAt(range2.start) + index);
                this.flags.push(new flag_1.Flag(this.document, range2, value.substring(2, nameIndex), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), value.substring(nameIndex + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(this.document.offsetAt(range2.start) + index + 1), range2.end)));
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
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
      constructor(document, escapeChar, arg, arg2) {
        this.assignmentOperatorRange = null;
        this.assignmentOperator = null;
        this.valueRange = null;
        this.value = null;
        this.document = document;
        this.escapeChar = escapeChar;
        this.nameRange = _Property.getNameRange(document, arg);
        let value = document.getText().substring(document.offsetAt(this.nameRange.start), document.offsetAt(this.nameRange.end));
        this.name = _Property.getValue(value, escapeChar);
        if (arg2) {
          this.valueRange = arg2.getRange();
          value = document.getText().substring(document.offsetAt(this.valueRange.start), document.offsetAt(this.valueRange.end));
          this.value = _Property.getValue(value, escapeChar);
          this.range = vscode_languageserver_types_1.Range.create(this.nameRange.start, this.valueRange.end);
        } else {
          let argRange = arg.getRange();
          if (this.nameRange.start.line === argRange.start.line && this.nameRange.start.character === argRange.start.character && this.nameRange.end.line === argRange.end.line && this.nameRange.end.character === argRange.end.character) {
          } else {
            this.valueRange = _Property.getValueRange(document, arg);
            value = document.getText().substring(document.offsetAt(this.valueRange.start), document.offsetAt(this.valueRange.end));
            this.value = _Property.getValue(value, escapeChar);
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
      static getValue(value, escapeChar) {
        let escaped = false;
        const skip = util_1.Util.findLeadingNonWhitespace(value, escapeChar);
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
            if (value.charAt(i) === escapeChar) {
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
            case escapeChar:
              if (i + 1 === value.length) {
                escapedValue = escapedValue + escapeChar;
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
                        if (char2 === escapeChar) {
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
                  if (char === escapeChar) {
                    i++;
                  }
                  escapedValue = escapedValue + escapeChar;
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
                  escapedValue = escapedValue + escapeChar;
                }
                continue parseValue;
              } else if (char === escapeChar) {
                escapedValue = escapedValue + escapeChar;
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
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
            let text2 = this.document.getText();
            let start = args[1].getRange().start;
            let end = args[args.length - 1].getRange().end;
            text2 = text2.substring(this.document.offsetAt(start), this.document.offsetAt(end));
            this.properties = [new property_1.Property(this.document, this.escapeChar, args[0], new argument_1.Argument(text2, vscode_languageserver_types_1.Range.create(args[1].getRange().start, args[args.length - 1].getRange().end)))];
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
      findTrailingNonWhitespace(content) {
        let index = content.length;
        whitespaceCheck: for (let i = content.length - 1; i >= 0; i--) {
          switch (content.charAt(i)) {
            case " ":
            case "	":
              continue;
            case "\n":
              if (content.charAt(i - 1) === "\r") {
                i = i - 1;
              }
            case "\r":
              newlineCheck: for (let j = i - 1; j >= 0; j--) {
                switch (content.charAt(j)) {
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
        let range2 = this.getInstructionRange();
        let instructionNameEndOffset = this.document.offsetAt(range2.end);
        let extra = instructionNameEndOffset - this.document.offsetAt(range2.start);
        let content = this.getTextContent();
        let fullArgs = content.substring(extra);
        let start = util_1.Util.findLeadingNonWhitespace(fullArgs, this.escapeChar);
        if (start === -1) {
          return [];
        }
        const startPosition = this.document.positionAt(instructionNameEndOffset + start);
        let escaped = range2.start.line !== startPosition.line;
        let endingEscape = false;
        let mark = -1;
        let end = this.findTrailingNonWhitespace(fullArgs);
        content = fullArgs.substring(start, end + 1);
        let argStart = escaped ? -1 : 0;
        let spaced = false;
        argumentLoop: for (let i = 0; i < content.length; i++) {
          let char = content.charAt(i);
          switch (char) {
            case this.escapeChar:
              if (i + 1 === content.length) {
                endingEscape = true;
                break argumentLoop;
              }
              if (!escaped) {
                mark = i;
              }
              switch (content.charAt(i + 1)) {
                case " ":
                case "	":
                  if (!util_1.Util.isWhitespace(content.charAt(i + 2))) {
                    i = i + 1;
                    continue argumentLoop;
                  }
                  whitespaceCheck: for (let j = i + 2; j < content.length; j++) {
                    switch (content.charAt(j)) {
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
                        args.push(new argument_1.Argument(content.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i + 2))));
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
                this.createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start);
                argStart = i;
                spaced = false;
              }
              if (argStart === -1) {
                argStart = i;
              }
              for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
                  case char:
                    if (content.charAt(j + 1) !== " " && content.charAt(j + 1) !== "") {
                      i = j;
                      continue argumentLoop;
                    }
                    args.push(new argument_1.Argument(content.substring(argStart, j + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + j + 1))));
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
                args.push(new argument_1.Argument(content.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i))));
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
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      spaced = false;
                      continue argumentLoop;
                  }
                }
                if (argStart !== -1) {
                  let value = content.substring(argStart, mark);
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
                this.createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start);
                argStart = i;
                spaced = false;
              }
              escaped = false;
              if (argStart === -1) {
                argStart = i;
              }
              if (char === "$" && content.charAt(i + 1) === "{") {
                let singleQuotes = false;
                let doubleQuotes = false;
                let escaped2 = false;
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
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
        if (argStart !== -1 && argStart !== content.length) {
          let end2 = endingEscape ? content.length - 1 : content.length;
          let value = content.substring(argStart, end2);
          args.push(new argument_1.Argument(value, vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + end2))));
        }
        return args;
      }
      createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start) {
        if (argStart !== -1) {
          args.push(new argument_1.Argument(content.substring(argStart, mark), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + mark))));
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
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
        let range2 = this.getImageRange();
        if (range2) {
          let registryRange = this.getRegistryRange();
          if (registryRange) {
            range2.start = this.document.positionAt(this.document.offsetAt(registryRange.end) + 1);
          }
          let tagRange = this.getImageTagRange();
          let digestRange = this.getImageDigestRange();
          if (tagRange === null) {
            if (digestRange !== null) {
              range2.end = this.document.positionAt(this.document.offsetAt(digestRange.start) - 1);
            }
          } else {
            range2.end = this.document.positionAt(this.document.offsetAt(tagRange.start) - 1);
          }
          return range2;
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
        const range2 = this.getImageRange();
        if (range2) {
          const rangeStartOffset = this.document.offsetAt(range2.start);
          const content = this.getRangeContent(range2);
          const atIndex = this.indexOf(rangeStartOffset, content, "@");
          const slashIndex = content.indexOf("/");
          if (atIndex === -1) {
            const colonIndex = this.lastIndexOf(rangeStartOffset, content, ":");
            if (colonIndex > slashIndex) {
              return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + colonIndex + 1), range2.end);
            }
          }
          const subcontent = content.substring(0, atIndex);
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
        let range2 = this.getImageRange();
        if (range2) {
          let content = this.getRangeContent(range2);
          let index = this.lastIndexOf(this.document.offsetAt(range2.start), content, "@");
          if (index !== -1) {
            return vscode_languageserver_types_1.Range.create(range2.start.line, range2.start.character + index + 1, range2.end.line, range2.end.character);
          }
        }
        return null;
      }
      indexOf(documentOffset, content, searchString) {
        let index = content.indexOf(searchString);
        const variables2 = this.getVariables();
        for (let i = 0; i < variables2.length; i++) {
          const position = documentOffset + index;
          const variableRange = variables2[i].getRange();
          if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
            const offset = this.document.offsetAt(variableRange.end) - documentOffset;
            const substring = content.substring(offset);
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
      lastIndexOf(documentOffset, content, searchString) {
        let index = content.lastIndexOf(searchString);
        const variables2 = this.getVariables();
        for (let i = 0; i < variables2.length; i++) {
          const position = documentOffset + index;
          const variableRange = variables2[i].getRange();
          if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
            index = content.substring(0, index).lastIndexOf(searchString);
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
        const range2 = this.getImageRange();
        if (range2) {
          const tagRange = this.getImageTagRange();
          const digestRange = this.getImageDigestRange();
          if (tagRange === null) {
            if (digestRange !== null) {
              range2.end = this.document.positionAt(this.document.offsetAt(digestRange.start) - 1);
            }
          } else {
            range2.end = this.document.positionAt(this.document.offsetAt(tagRange.start) - 1);
          }
          const content = this.getRangeContent(range2);
          const rangeStart = this.document.offsetAt(range2.start);
          const startingSlashIndex = this.indexOf(rangeStart, content, "/");
          if (startingSlashIndex === -1) {
            return null;
          }
          const portIndex = this.indexOf(rangeStart, content, ":");
          const dotIndex = this.indexOf(rangeStart, content, ".");
          if (portIndex !== -1 || dotIndex !== -1) {
            return vscode_languageserver_types_1.Range.create(range2.start, this.document.positionAt(rangeStart + startingSlashIndex));
          }
          const registry = content.substring(0, startingSlashIndex);
          if (registry === "localhost") {
            return vscode_languageserver_types_1.Range.create(range2.start, this.document.positionAt(rangeStart + startingSlashIndex));
          }
        }
        return null;
      }
      getBuildStage() {
        let range2 = this.getBuildStageRange();
        return range2 === null ? null : this.getRangeContent(range2);
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        argument = argument.toUpperCase();
        return argument === "CMD" || argument === "NONE";
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
      }
      getVariables() {
        const variables2 = super.getVariables();
        const properties = this.getProperties();
        for (const property of properties) {
          const value = property.getUnescapedValue();
          if (value !== null && value.length > 2 && value.charAt(0) === "'" && value.charAt(value.length - 1) === "'") {
            const range2 = property.getValueRange();
            for (let i = 0; i < variables2.length; i++) {
              if (util_1.Util.isInsideRange(variables2[i].getRange().start, range2)) {
                variables2.splice(i, 1);
                i--;
              }
            }
          }
        }
        return variables2;
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
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
      constructor(document, range2, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range2, dockerfile, escapeChar, instruction, instructionRange);
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
        const variables2 = [];
        for (const arg of this.getARGs()) {
          if (arg.isBefore(currentLine)) {
            const property = arg.getProperty();
            if (property) {
              const variable2 = property.getName();
              if (variables2.indexOf(variable2) === -1) {
                variables2.push(variable2);
              }
            }
          }
        }
        for (const env of this.getENVs()) {
          if (env.isBefore(currentLine)) {
            for (const property of env.getProperties()) {
              const variable2 = property.getName();
              if (variables2.indexOf(variable2) === -1) {
                variables2.push(variable2);
              }
            }
          }
        }
        return variables2;
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
        const range2 = this.getRange();
        if (range2 === null) {
          return false;
        }
        return util_1.Util.isInsideRange(position, range2);
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
        let range2 = vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(0, 0), this.document.positionAt(this.document.getText().length));
        if (!util_1.Util.isInsideRange(position, range2)) {
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
          let range2 = from.getRange();
          if (range2.start.line <= line && line <= range2.end.line) {
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
          let variables2 = [];
          for (let arg of this.getInitialARGs()) {
            let property = arg.getProperty();
            if (property) {
              variables2.push(property.getName());
            }
          }
          return variables2;
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
            const range2 = from.getRange();
            if (range2.start.line === templateFrom.getRange().start.line) {
              return null;
            }
            return this.getContainingImage(range2.start);
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
        let range2 = null;
        if (comments.length === 0) {
          if (instructions.length > 0) {
            range2 = vscode_languageserver_types_1.Range.create(instructions[0].getRange().start, instructions[instructions.length - 1].getRange().end);
          }
        } else if (instructions.length === 0) {
          range2 = vscode_languageserver_types_1.Range.create(comments[0].getRange().start, comments[comments.length - 1].getRange().end);
        } else {
          const commentStart = comments[0].getRange().start;
          const commentEnd = comments[comments.length - 1].getRange().end;
          const instructionStart = instructions[0].getRange().start;
          const instructionEnd = instructions[instructions.length - 1].getRange().end;
          if (commentStart.line < instructionStart.line) {
            if (commentEnd.line < instructionEnd.line) {
              range2 = vscode_languageserver_types_1.Range.create(commentStart, instructionEnd);
            }
            range2 = vscode_languageserver_types_1.Range.create(commentStart, commentEnd);
          } else if (commentEnd.line < instructionEnd.line) {
            range2 = vscode_languageserver_types_1.Range.create(instructionStart, instructionEnd);
          } else {
            range2 = vscode_languageserver_types_1.Range.create(instructionStart, commentEnd);
          }
        }
        if (range2 === null) {
          if (this.directives.length === 0) {
            return null;
          }
          return this.directives[0].getRange();
        } else if (this.directives.length === 0) {
          return range2;
        }
        return vscode_languageserver_types_1.Range.create(this.directives[0].getRange().start, range2.end);
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
      static createInstruction(document, dockerfile, escapeChar, lineRange, instruction, instructionRange) {
        switch (instruction.toUpperCase()) {
          case "ADD":
            return new add_1.Add(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "ARG":
            return new arg_1.Arg(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "CMD":
            return new cmd_1.Cmd(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "COPY":
            return new copy_1.Copy(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "ENTRYPOINT":
            return new entrypoint_1.Entrypoint(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "ENV":
            return new env_1.Env(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "FROM":
            return new from_1.From(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "HEALTHCHECK":
            return new healthcheck_1.Healthcheck(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "LABEL":
            return new label_1.Label(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "ONBUILD":
            return new onbuild_1.Onbuild(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "RUN":
            return new run_1.Run(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "SHELL":
            return new shell_1.Shell(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "STOPSIGNAL":
            return new stopsignal_1.Stopsignal(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "WORKDIR":
            return new workdir_1.Workdir(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "USER":
            return new user_1.User(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "VOLUME":
            return new volume_1.Volume(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
        }
        return new instruction_1.Instruction(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
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
        const range2 = vscode_languageserver_types_1.Range.create(this.document.positionAt(start), this.document.positionAt(end));
        dockerfile.addComment(new comment_1.Comment(this.document, range2));
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
      function parse(content) {
        let parser = new parser_1.Parser();
        return parser.parse(content);
      }
      DockerfileParser3.parse = parse;
    })(DockerfileParser2 || (exports.DockerfileParser = DockerfileParser2 = {}));
  }
});

// src/case/mask.ts
var MASK = "***";

// src/read/compose/resolve/variables/template.ts
var START = /\$(?:(\$)|([a-z_][a-z0-9_]*)|\{(?:([a-z_][a-z0-9_]*)(:?[-?+])?)?)/giy;
var DEEPEST = 50;
function fillTemplate(text2, look2, depth = 0) {
  if (!text2.includes("$")) return { text: text2, fault: null };
  if (depth > DEEPEST) return { text: "", fault: { is: "too-deep" } };
  const parts = [];
  let fault = null;
  let line = { end: -1, brace: -1 };
  let at = 0;
  for (; ; ) {
    const dollar = text2.indexOf("$", at);
    if (dollar < 0) break;
    parts.push(text2.slice(at, dollar));
    if (line.end <= dollar) line = lineAt(text2, dollar);
    const { value, end, fault: own } = referenceAt(text2, dollar, line.brace, { look: look2, depth });
    parts.push(value);
    fault ??= own;
    at = end;
  }
  parts.push(text2.slice(at));
  return { text: parts.join(""), fault };
}
function lineAt(text2, from) {
  const found = text2.indexOf("\n", from);
  const end = found < 0 ? text2.length : found;
  return { end, brace: text2.lastIndexOf("}", end) };
}
function referenceAt(text2, dollar, brace, inside2) {
  const { look: look2 } = inside2;
  START.lastIndex = dollar;
  const found = START.exec(text2);
  if (!found) return { value: "$", end: dollar + 1, fault: null };
  const [whole2, escaped, bare, name, operator] = found;
  const end = dollar + whole2.length;
  if (escaped !== void 0) return { value: "$", end, fault: null };
  if (bare !== void 0) return { value: lookedUp(bare, look2), end, fault: null };
  const invalid = { value: "", end, fault: { is: "invalid" } };
  if (name === void 0) return invalid;
  if (operator === void 0) {
    return text2[end] === "}" ? { value: lookedUp(name, look2), end: end + 1, fault: null } : invalid;
  }
  if (brace < end) return invalid;
  const close = closing(text2, dollar, brace);
  const word = fillTemplate(text2.slice(end, close), look2, inside2.depth + 1);
  return { ...choose(name, operator, word, look2), end: close + 1 };
}
function lookedUp(name, look2) {
  const value = look2.up(name);
  if (value === void 0) look2.unset(name);
  return value ?? "";
}
function choose(name, operator, word, look2) {
  if (word.fault) return { value: "", fault: word.fault };
  const value = look2.up(name);
  const isSet = value !== void 0 && !(operator.startsWith(":") && value === "");
  if (operator.endsWith("+")) return { value: isSet ? word.text : value ?? "", fault: null };
  if (isSet) return { value, fault: null };
  if (operator.endsWith("-")) return { value: word.text, fault: null };
  return { value: "", fault: { is: "required", name, reason: word.text } };
}
function closing(text2, from, last) {
  let open = 0;
  for (let at = from; at <= last; at += 1) {
    const letter = text2[at];
    if (letter === "}") {
      open -= 1;
      if (open === 0) return at;
    } else if (letter === "{") {
      open += 1;
      at += 1;
    }
  }
  return last;
}

// src/read/compose/resolve/variables/env-text.ts
var BLANK = /[\t\v\f\r \u0085\u00A0]*/y;
var KEY = /(?:export[\t\v\f\r \u0085\u00A0\n]+)?([\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00A0]*)(?:([=:\n])|$)?/uy;
function readEnvText(text2, lookUp = () => void 0) {
  const reading = { text: text2.replace(/^\uFEFF/, ""), lookUp, values: /* @__PURE__ */ new Map() };
  let at = 0;
  let wrong = null;
  for (; ; ) {
    at = statementFrom(reading.text, at);
    if (at >= reading.text.length) break;
    const step3 = readStatement(reading, at);
    if ("wrong" in step3) {
      wrong = { line: reading.text.slice(0, at).split("\n").length, message: step3.wrong };
      break;
    }
    at = step3.next;
  }
  return { values: Object.fromEntries(reading.values), wrong };
}
function statementFrom(text2, from) {
  let at = from;
  for (; ; ) {
    while (at < text2.length && /\s/.test(text2.charAt(at))) at += 1;
    if (text2[at] !== "#") return at;
    const end = text2.indexOf("\n", at);
    if (end < 0) return text2.length;
    at = end;
  }
}
function readStatement(reading, at) {
  const { text: text2, values, lookUp } = reading;
  KEY.lastIndex = at;
  const [whole2 = "", name = "", end] = KEY.exec(text2) ?? [];
  const stop = at + whole2.length;
  if (end === void 0 && stop < text2.length) {
    return { wrong: `"${text2.charAt(stop)}" cannot stand in the name of a variable` };
  }
  const key = name.trim();
  if (key.includes(" ")) return { wrong: `the name "${key}" has a space in it` };
  if (end !== "=" && end !== ":") {
    const value = end === "\n" ? lookUp(key) : void 0;
    if (end === "\n" && value !== void 0) values.set(key, value);
    else if (end !== "\n") values.set("", "");
    return { next: stop };
  }
  BLANK.lastIndex = stop;
  const from = stop + (BLANK.exec(text2)?.[0].length ?? 0);
  const quote2 = text2[from];
  return quote2 === '"' || quote2 === "'" ? quoted(reading, key, from) : plain(reading, key, from);
}
function plain({ text: text2, values, lookUp }, key, from) {
  const found = text2.indexOf("\n", from);
  const end = found < 0 ? text2.length : found;
  const [value = ""] = text2.slice(from, end).split(" #", 1);
  return keep(values, key, fillTemplate(value.trimEnd(), look(values, lookUp)), end + 1);
}
function quoted({ text: text2, values, lookUp }, key, from) {
  const quote2 = text2.charAt(from);
  const letters = [];
  for (let at = from + 1; at < text2.length; at += 1) {
    const letter = text2.charAt(at);
    if (letter === quote2) {
      const inside2 = letters.join("");
      const filled2 = quote2 === "'" ? { text: inside2, fault: null } : fillTemplate(unescaped(inside2), look(values, lookUp));
      return keep(values, key, filled2, at + 1);
    }
    if (letter !== "\\") {
      letters.push(letter);
      continue;
    }
    at += 1;
    letters.push(text2[at] === quote2 ? quote2 : `\\${text2.charAt(at)}`);
  }
  return { wrong: `the value of ${key} has an opening ${quote2} and no closing one` };
}
function look(values, lookUp) {
  return { up: (name) => lookUp(name) ?? values.get(name), unset: () => void 0 };
}
function keep(values, key, { text: text2, fault }, next) {
  if (fault) return { wrong: faultText(key, fault) };
  values.set(key, text2);
  return { next };
}
function faultText(key, fault) {
  if (fault.is === "required") {
    return `${key} needs the variable ${fault.name}, which is not set: ${fault.reason}`;
  }
  return `the value of ${key} has a $ that begins no variable; write $$, or single quotes`;
}
var ESCAPES = {
  ...{ a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" },
  ...{ '"': '"', "\\": "\\", $: "$$" }
};
function unescaped(text2) {
  return text2.replace(
    /\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g,
    (whole2, letter, octal) => {
      if (letter !== void 0) return ESCAPES[letter] ?? whole2;
      return /^[0-7]{3}$/.test(octal ?? "") ? String.fromCharCode(Number.parseInt(octal ?? "", 8)) : whole2;
    }
  );
}

// src/read/compose/resolve/shape/words.ts
function shellWords(line) {
  const state = { words: [], word: "", begun: false, escaped: false, inside: "" };
  for (const letter of line) {
    const next = step(state, letter);
    if (next === "wrong") return null;
    if (next === "end") break;
  }
  if (state.begun) state.words.push(state.word);
  return state.escaped || state.inside !== "" ? null : state.words;
}
function leftOut(line) {
  const state = { words: [], word: "", begun: false, escaped: false, inside: "" };
  for (const [index, letter] of [...line].entries()) {
    const next = step(state, letter);
    if (next === "wrong") return null;
    if (next === "end") return [...line].slice(index).join("").trim();
  }
  return null;
}
function step(state, letter) {
  if (state.escaped) {
    state.escaped = false;
    return take(state, letter);
  }
  const { inside: inside2 } = state;
  if (letter === "\\" && inside2 !== "'") {
    state.escaped = true;
    return "on";
  }
  if (" 	\r\n".includes(letter)) return space(state, letter);
  if (";&|<>".includes(letter) && inside2 === "") {
    if (letter === ">" && /^\d/.test(state.word)) state.begun = false;
    return "end";
  }
  return quote(state, letter);
}
function space(state, letter) {
  if (state.inside !== "") state.word += letter;
  else if (state.begun) {
    state.words.push(state.word);
    state.word = "";
    state.begun = false;
  }
  return "on";
}
function quote(state, letter) {
  const { inside: inside2 } = state;
  if (letter === '"' || letter === "'") {
    const isText = inside2 !== letter && (inside2 === '"' || inside2 === "'" || inside2 === "(");
    if (isText) return take(state, letter);
    if (inside2 === letter) state.begun = true;
    state.inside = inside2 === letter ? "" : letter;
    return "on";
  }
  if (letter === "(" && (inside2 === "" || inside2 === "(")) {
    if (inside2 === "(" || !state.word.endsWith("$")) return "wrong";
    state.inside = "(";
  } else if (letter === ")") toggle(state, "(");
  else if (letter === "`") toggle(state, "`");
  return take(state, letter);
}
function toggle(state, mark) {
  if (state.inside === "") state.inside = mark;
  else if (state.inside === mark) state.inside = "";
}
function take(state, letter) {
  state.word += letter;
  state.begun = true;
  return "on";
}

// src/read/read-once.ts
function readOnce(limit, keyOf2, read4) {
  const kept = /* @__PURE__ */ new Map();
  return (...args) => {
    const key = keyOf2(...args);
    const found = kept.get(key) ?? { answer: read4(...args) };
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== void 0) kept.delete(oldest);
    return found.answer;
  };
}
function readOnceFrom(limit, answerTo) {
  let kept = [];
  return (input) => {
    const key = JSON.stringify({ ...input, read: null });
    const same = kept.find(
      (one) => one.key === key && [...one.texts].every(([path, text2]) => input.read(path) === text2)
    );
    if (same) return same.answer;
    const texts = /* @__PURE__ */ new Map();
    const read4 = (path) => {
      const text2 = input.read(path);
      texts.set(path, text2);
      return text2;
    };
    const answer = answerTo({ ...input, read: read4 });
    kept = [...kept, { key, texts, answer }].slice(-limit);
    return answer;
  };
}

// src/read/compose/resolve/context.ts
function variable(variables2, name) {
  return Object.hasOwn(variables2, name) ? variables2[name] : void 0;
}
function spotOf(at) {
  return "spot" in at ? at.spot : at;
}
function startOf(file2) {
  return { file: file2, line: 1, column: 1, endLine: 1 };
}

// src/read/compose/resolve/file-path.ts
function clean(path) {
  const absolute = path.startsWith("/");
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (!absolute) parts.push(part);
  }
  return absolute ? `/${parts.join("/")}` : parts.join("/") || ".";
}
function absoluteFrom(folder, path) {
  return path.startsWith("/") ? path : clean(folder === "" ? path : `${folder}/${path}`);
}
function withHome(path, home) {
  return path.startsWith("~") && home !== null ? clean(`${home}/${path.slice(1)}`) : path;
}
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash) || "/";
}
function isWindowsAbsolute(path) {
  return /^[a-z]:[\\/]/i.test(path) || /^[\\/]{2}[^\\/.][^\\/]*[\\/][^\\/.][^\\/]*[\\/]/.test(path);
}

// src/read/compose/resolve/load/env-files.ts
function withEnvFiles(context, variables2, { files: files2, required }) {
  let found = {};
  for (const file2 of files2) {
    const text2 = context.read(file2);
    if (text2 === null) {
      if (required) {
        context.report("missing-file", [], required, `there is no environment file ${file2}`);
      }
      continue;
    }
    const look2 = (name) => variable(variables2, name) ?? variable(found, name);
    const { values, wrong } = readEnvText(text2, look2);
    if (wrong) {
      const at = { ...startOf(file2), line: wrong.line, endLine: wrong.line };
      context.report("wrong-value", [], at, wrong.message);
    }
    found = { ...found, ...values };
  }
  return Object.keys(found).length > 0 ? { ...found, ...variables2 } : variables2;
}

// src/read/compose/resolve/node.ts
var IMPLIED = { file: "", line: 0, column: 0, endLine: 0 };
function textNode(value, spot) {
  return { kind: "scalar", type: "string", value, spot };
}
function boolNode(value, spot) {
  return { kind: "scalar", type: "bool", value, spot };
}
function intNode(value, spot) {
  return { kind: "scalar", type: "int", value, spot };
}
function nullNode(spot) {
  return { kind: "scalar", type: "null", value: null, spot };
}
function listNode(items, spot) {
  return { kind: "list", items, spot };
}
function mapNode(entries, spot) {
  return { kind: "map", entries: new Map(entries), spot };
}
function withEntries(map, set) {
  const entries = new Map(map.entries);
  for (const [key, value] of Object.entries(set)) {
    if (value === null) entries.delete(key);
    else entries.set(key, value);
  }
  return { ...map, entries };
}
function isNull(node) {
  return node?.kind === "scalar" && node.type === "null";
}
function stringOf(node) {
  return node?.kind === "scalar" && node.type === "string" ? String(node.value) : null;
}
function entriesOf(node) {
  return node?.kind === "map" ? node.entries : NONE;
}
function itemsOf(node) {
  return node?.kind === "list" ? node.items : [];
}
var NONE = /* @__PURE__ */ new Map();
function printed(node) {
  if (node.kind !== "scalar") return "";
  return node.text ?? (node.value === null ? "<nil>" : String(node.value));
}
function equal(one, other) {
  if (one.kind === "scalar" && other.kind === "scalar") {
    return one.type === other.type && one.value === other.value;
  }
  if (one.kind === "list" && other.kind === "list") {
    const { items } = other;
    return one.items.length === items.length && one.items.every((item, index) => {
      const twin = items[index];
      return twin !== void 0 && equal(item, twin);
    });
  }
  if (one.kind === "map" && other.kind === "map") {
    const { entries } = other;
    return one.entries.size === entries.size && [...one.entries].every(([key, value]) => {
      const twin = entries.get(key);
      return twin !== void 0 && equal(value, twin);
    });
  }
  return false;
}

// src/read/compose/resolve/path-rules.ts
function pathRules(table) {
  const root = empty();
  for (const [pattern, rule3] of Object.entries(table)) {
    let at = root;
    for (const part of pattern.split(".")) at = grown(at, part);
    at.rule = rule3;
  }
  return root;
}
function below(rules, key) {
  return rules?.exact.get(key) ?? rules?.any ?? null;
}
function grown(at, part) {
  if (part === "*") {
    at.any ??= empty();
    return at.any;
  }
  const next = at.exact.get(part) ?? empty();
  at.exact.set(part, next);
  return next;
}
function empty() {
  return { rule: null, exact: /* @__PURE__ */ new Map(), any: null };
}

// src/read/compose/resolve/merge/special.ts
var takeLater = (_, later) => later;
var mergeSequences = (earlier, later) => {
  const items = [...asSequence(earlier).items, ...asSequence(later).items];
  return listNode(items, isNull(later) ? earlier.spot : later.spot);
};
var mergeHosts = (earlier, later) => {
  const before = asSequence(earlier).items;
  const added = asSequence(later).items.filter(
    (item) => !before.some((known) => equal(known, item))
  );
  return listNode([...before, ...added], isNull(later) ? earlier.spot : later.spot);
};
function asSequence(node) {
  if (node.kind === "list") return node;
  if (node.kind === "scalar") return listNode(stringOf(node) === null ? [] : [node], node.spot);
  const items = [...node.entries].flatMap(([name, value]) => {
    if (isNull(value)) return [textNode(name, value.spot)];
    const values = value.kind === "list" ? value.items : [value];
    return values.map((one) => textNode(`${name}=${printed(one)}`, value.spot));
  });
  return listNode(items.sort(byText), node.spot);
}
function byText(one, other) {
  const [a, b] = [printed(one), printed(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
var mergeBuild = (earlier, later, merging) => merging.mergeMaps(asBuild(earlier), asBuild(later), merging);
function asBuild(node) {
  if (node.kind === "map") return node;
  return mapNode(stringOf(node) === null ? [] : [["context", node]], node.spot);
}
var mergeDependsOn = (earlier, later, merging) => {
  const long = (name) => mapNode(
    [
      ["condition", textNode("service_started", name.spot)],
      ["required", boolNode(true, name.spot)]
    ],
    name.spot
  );
  return merging.mergeMaps(asMapping(earlier, long), asMapping(later, long), merging);
};
var mergeNetworks = (earlier, later, merging) => {
  const empty2 = (name) => nullNode(name.spot);
  return merging.mergeMaps(asMapping(earlier, empty2), asMapping(later, empty2), merging);
};
function asMapping(node, value) {
  if (node.kind === "map") return node;
  const names = node.kind === "list" ? node.items : [];
  return mapNode(
    names.map((name) => [printed(name), value(name)]),
    node.spot
  );
}
var mergeLogging = (earlier, later, merging) => {
  if (earlier.kind !== "map" || later.kind !== "map") return later;
  const [before, after] = [earlier.entries.get("driver"), later.entries.get("driver")];
  const same = before === void 0 || after === void 0 || equal(before, after);
  return same ? merging.mergeMaps(earlier, later, merging) : later;
};
var mergePools = (earlier, later, merging) => {
  if (earlier.kind !== "list" || later.kind !== "list") return later;
  const pools = [];
  const subnet = (node) => printed(entriesOf(node).get("subnet") ?? nullNode(node.spot));
  for (const before of earlier.items) {
    for (const after of later.items) {
      if (before.kind !== "map" || after.kind !== "map") continue;
      const known = pools.some((pool) => subnet(pool) === subnet(after));
      if (subnet(after) !== subnet(before) && !known) {
        pools.push(after);
        continue;
      }
      const merged = merging.mergeMaps(before, after, { ...merging, rules: null });
      const index = pools.findIndex((pool) => subnet(pool) === subnet(merged));
      if (index >= 0) pools[index] = merged;
      else pools.push(merged);
    }
  }
  return { ...later, items: pools };
};

// src/read/compose/resolve/merge/merge.ts
var LISTS = "annotations build.args build.additional_contexts build.labels deploy.labels dns dns_opt dns_search env_file label_file environment labels sysctls tmpfs";
var SPECIAL = pathRules({
  "networks.*.ipam.config": mergePools,
  "networks.*.labels": mergeSequences,
  "volumes.*.labels": mergeSequences,
  "services.*.build": mergeBuild,
  "services.*.build.extra_hosts": mergeHosts,
  "services.*.command": takeLater,
  "services.*.depends_on": mergeDependsOn,
  "services.*.entrypoint": takeLater,
  "services.*.extra_hosts": mergeHosts,
  "services.*.healthcheck.test": takeLater,
  "services.*.logging": mergeLogging,
  "services.*.networks": mergeNetworks,
  "services.*.ulimits.*": takeLater,
  ...Object.fromEntries(LISTS.split(" ").map((key) => [`services.*.${key}`, mergeSequences]))
});
function mergeFiles(earlier, later, context) {
  return mergeMaps(earlier, later, { key: [], rules: SPECIAL, context });
}
function mergeServices(base, own, name, context) {
  const services2 = below(SPECIAL, "services");
  const rules = services2 && below(services2, name);
  return mergeMaps(base, own, { key: ["services", name], rules, context });
}
function mergeNodes(earlier, later, merging) {
  const special = merging.rules?.rule;
  if (special) return special(earlier, later, { ...merging, mergeMaps });
  if (isNull(later)) return earlier;
  if (earlier.kind === "map" && later.kind === "map") return mergeMaps(earlier, later, merging);
  if (earlier.kind === "list" && later.kind === "list") {
    return { ...later, items: [...earlier.items, ...later.items] };
  }
  if (earlier.kind !== "scalar") {
    const kind = earlier.kind === "map" ? "map" : "list";
    const message = `cannot be merged: it is a ${kind} in ${earlier.spot.file}:${earlier.spot.line}`;
    merging.context.report(
      "cannot-merge",
      merging.key,
      later,
      `${message}; write a ${kind} here too`
    );
  }
  return later;
}
function mergeMaps(earlier, later, { key, rules, context }) {
  const entries = new Map(earlier.entries);
  for (const [name, value] of later.entries) {
    const before = entries.get(name);
    const merged = before === void 0 || name.startsWith("x-") ? value : mergeNodes(before, value, {
      key: [...key, name],
      rules: rules && below(rules, name),
      context
    });
    entries.set(name, merged);
  }
  return { ...later, entries };
}

// src/read/compose/resolve/merge/reset.ts
function withoutReset(map, resets) {
  if (resets.length === 0) return map;
  const inside2 = Map.groupBy(
    resets.filter(({ length }) => length > 0),
    ([first = ""]) => first
  );
  const patterns = inside2.get("*") ?? [];
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of map.entries) {
    const own = [...inside2.get(name) ?? [], ...name === "*" ? [] : patterns];
    if (own.some(({ length }) => length === 1)) continue;
    const deeper = own.map((key) => key.slice(1));
    entries.set(name, value.kind === "map" ? withoutReset(value, deeper) : value);
  }
  return { ...map, entries };
}

// src/read/compose/resolve/short-forms/volumes.ts
function parseVolume(text2) {
  const none = { readOnly: false, noCopy: false, propagation: null, selinux: null };
  if (text2 === "") return { wrong: "an empty volume" };
  if (new TextEncoder().encode(text2).length <= 2) {
    return { type: "volume", source: "", target: text2, ...none };
  }
  const parts = sections(text2);
  if (parts.includes("")) return { wrong: "there is nothing between two of its colons" };
  if (parts.length > 3) return { wrong: "it has too many colons" };
  const [first = "", second, options = ""] = parts;
  const [source, target] = second === void 0 ? ["", first] : [first, second];
  return { type: isPath(source) ? "bind" : "volume", source, target, ...none, ...read(options) };
}
function sections(text2) {
  const parts = [];
  let part = "";
  for (const letter of text2) {
    if (letter !== ":" || new RegExp("^\\p{L}$", "u").test(part)) part += letter;
    else {
      parts.push(part);
      part = "";
    }
  }
  return [...parts, part];
}
var PROPAGATIONS = ["rprivate", "private", "rshared", "shared", "rslave", "slave"];
function read(options) {
  const found = {};
  for (const option2 of options.split(",")) {
    if (option2 === "ro" || option2 === "rw") found.readOnly = option2 === "ro";
    if (option2 === "nocopy") found.noCopy = true;
    if (option2 === "z" || option2 === "Z") found.selinux = option2;
    if (PROPAGATIONS.includes(option2)) found.propagation = option2;
  }
  return found;
}
function isPath(source) {
  return /^[./~]/.test(source) || source.startsWith("\\\\") || new RegExp("^\\p{L}:", "u").test(source);
}

// src/read/compose/resolve/merge/unique.ts
var NAMES = "annotations build.args build.additional_contexts build.platform build.tags build.labels cap_add cap_drop deploy.labels dns dns_opt dns_search environment labels links networks.*.aliases networks.*.link_local_ips profiles sysctls tmpfs";
var UNIQUE = pathRules({
  "networks.*.labels": nameOf,
  "networks.*.ipam.options": nameOf,
  "services.*.configs": (item) => mountOf(item, ""),
  "services.*.secrets": (item) => mountOf(item, "/run/secrets"),
  "services.*.devices": deviceOf,
  "services.*.env_file": (item) => stringOf(item) ?? stringOf(entriesOf(item).get("path")),
  "services.*.expose": (item) => isOneOf(item, ["string", "int"]) ? printed(item) : null,
  "services.*.ports": portOf,
  "services.*.volumes": volumeOf,
  ...Object.fromEntries(NAMES.split(" ").map((key) => [`services.*.${key}`, nameOf]))
});
function withoutRedefined(map, context) {
  const result = unique(map, [], UNIQUE, context);
  return result.kind === "map" ? result : map;
}
function unique(node, key, rules, context) {
  if (!rules || node.kind === "scalar") return node;
  if (node.kind === "map") {
    const entries = /* @__PURE__ */ new Map();
    for (const [name, value] of node.entries) {
      entries.set(name, unique(value, [...key, name], below(rules, name), context));
    }
    return { ...node, entries };
  }
  const { rule: rule3 } = rules;
  if (!rule3) return node;
  const items = /* @__PURE__ */ new Map();
  for (const [index, item] of node.items.entries()) {
    const identity = rule3(item);
    if (identity === null) {
      const message = "is not what belongs in this list; see its forms in the compose specification";
      context.report("wrong-type", [...key, `${index}`], item, message);
    }
    items.set(identity ?? `(${index})`, item);
  }
  return { ...node, items: [...items.values()] };
}
function isOneOf(node, types) {
  return node.kind === "scalar" && types.includes(node.type);
}
function nameOf(item) {
  return stringOf(item)?.split("=", 1)[0] ?? null;
}
function volumeOf(item) {
  if (item.kind === "map") return stringOf(item.entries.get("target"));
  const text2 = stringOf(item);
  if (text2 === null) return "";
  const volume2 = parseVolume(text2);
  return "wrong" in volume2 ? text2 : volume2.target;
}
function deviceOf(item) {
  if (item.kind === "map") return stringOf(item.entries.get("target"));
  const [source = "", target] = (stringOf(item) ?? "").split(":");
  return target ?? source;
}
function mountOf(item, folder) {
  const text2 = stringOf(item);
  if (text2 !== null) return `${folder}/${text2}`;
  if (item.kind !== "map") return null;
  const target = item.entries.get("target");
  const source = item.entries.get("source");
  if (target) return stringOf(target);
  return `${folder}/${source ? printed(source) : "<nil>"}`;
}
function portOf(item) {
  if (item.kind === "scalar") return isOneOf(item, ["string", "int"]) ? printed(item) : "";
  const entries = entriesOf(item);
  const target = entries.get("target");
  if (item.kind !== "map" || !target) return null;
  const of = (key, otherwise) => {
    const value = entries.get(key);
    return value ? printed(value) : otherwise;
  };
  const host = `${of("host_ip", "0.0.0.0")}:${of("published", "")}`;
  return `${host}:${printed(target)}/${of("protocol", "tcp")}`;
}

// src/read/compose/resolve/variables/casts.ts
var SERVICE = {
  int: [
    ..."cpu_count cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares oom_score_adj".split(
      " "
    ),
    ..."pids_limit scale configs.*.mode secrets.*.mode ports.*.target healthcheck.retries".split(
      " "
    ),
    ..."deploy.replicas deploy.update_config.parallelism deploy.rollback_config.parallelism".split(
      " "
    ),
    ..."deploy.restart_policy.max_attempts deploy.placement.max_replicas_per_node".split(" "),
    ..."ulimits.* ulimits.*.hard ulimits.*.soft".split(" ")
  ],
  float: [
    ..."cpu_percent cpus deploy.update_config.max_failure_ratio".split(" "),
    "deploy.rollback_config.max_failure_ratio"
  ],
  bool: [
    ..."init healthcheck.disable oom_kill_disable privileged read_only stdin_open tty".split(" "),
    ..."volumes.*.read_only volumes.*.volume.nocopy".split(" ")
  ]
};
var TOP = [
  ..."external internal attachable enable_ipv4 enable_ipv6".split(" ").map((key) => `networks.*.${key}`),
  ..."volumes.*.external secrets.*.external configs.*.external".split(" ")
];
var CASTS = pathRules(
  Object.fromEntries([
    ...["int", "float", "bool"].flatMap(
      (cast2) => SERVICE[cast2].map((key) => [`services.*.${key}`, cast2])
    ),
    ...TOP.map((key) => [key, "bool"])
  ])
);
var BOOLEANS = {
  ...{ true: true, y: true, yes: true, on: true },
  ...{ false: false, n: false, no: false, off: false }
};
function castText(text2, to) {
  if (to === "bool") {
    const word = text2.toLowerCase();
    return Object.hasOwn(BOOLEANS, word) ? BOOLEANS[word] ?? null : null;
  }
  const form = to === "int" ? /^[-+]?\d+$/ : /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
  return form.test(text2) ? Number(text2) : null;
}
var CAST_NAMES = {
  int: "a whole number",
  float: "a number",
  bool: "true or false"
};

// src/read/compose/resolve/shape/nearest.ts
function nearest(name, known) {
  const scored = known.filter((other) => Math.abs(other.length - name.length) <= 2).map((other) => ({ other, distance: distance(name, other) })).sort((a, b) => a.distance - b.distance);
  const [best] = scored;
  return best && best.distance <= Math.min(2, Math.ceil(name.length / 3)) ? best.other : null;
}
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, twin] of [...other].entries()) {
      const change = (row[j] ?? 0) + (letter === twin ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

// src/read/compose/resolve/shape/shape.ts
function wrongType(what, node, key, context) {
  context.report("wrong-type", key, node, `has to be ${what}, not ${named(node)}`);
}
function named(node) {
  if (node.kind !== "scalar") return `a ${node.kind}`;
  if (node.type === "null") return "empty";
  if (node.type === "string") return "text";
  if (node.type === "bool") return "true or false";
  return "a number";
}
function fields(shapes, options = {}) {
  const { required = [], nullable = false, kept = true, hidden = [], always = {} } = options;
  return {
    what: "a map",
    check: (node, key, context) => {
      if (node.kind !== "map") {
        const isEmpty = node.kind === "scalar" && node.type === "null";
        if (!(nullable && isEmpty)) wrongType("a map", node, key, context);
        return;
      }
      checkFields(shapes, node, key, context);
      for (const name of required) {
        if (node.entries.has(name)) continue;
        context.report("missing-key", [...key, name], node, `is missing here: ${name} is required`);
      }
    },
    show: (node, key, context) => {
      if (node.kind !== "map") return null;
      const entries = /* @__PURE__ */ new Map();
      for (const [name, value] of node.entries) {
        const shape = Object.hasOwn(shapes, name) ? shapes[name] : void 0;
        if (!shape || hidden.includes(name)) continue;
        const shown = shape.show(value, [...key, name], context);
        if (shown !== null) entries.set(name, shown);
      }
      addAlways(entries, always);
      return kept || entries.size > 0 ? { ...node, entries } : null;
    }
  };
}
function addAlways(entries, always) {
  for (const [name, what] of Object.entries(always)) {
    if (entries.has(name)) continue;
    entries.set(name, what === "map" ? mapNode([], IMPLIED) : nullNode(IMPLIED));
  }
}
function checkFields(shapes, node, key, context) {
  for (const [name, value] of node.entries) {
    const inner = [...key, name];
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : void 0;
    if (shape) shape.check(value, inner, context);
    else if (!name.startsWith("x-")) {
      const meant = nearest(name, Object.keys(shapes));
      const hint = meant === null ? "" : `; did you mean ${meant}?`;
      context.report("unknown-key", inner, value, `compose knows no key ${name} here${hint}`);
    }
  }
}
function dict(of, options = {}) {
  const { names, nulls = false, nullable = false, kept = false } = options;
  return {
    what: "a map",
    check: (node, key, context) => {
      if (node.kind !== "map") {
        const isEmpty = node.kind === "scalar" && node.type === "null";
        if (!(nullable && isEmpty)) wrongType("a map", node, key, context);
        return;
      }
      for (const [name, value] of node.entries) {
        const inner = [...key, name];
        if (names && !names.test(name)) {
          const message = `"${name}" cannot be a name here; letters, digits, . _ and - can`;
          context.report("wrong-value", inner, value, message);
        }
        of.check(value, inner, context);
      }
    },
    show: (node, key, context) => {
      if (node.kind !== "map") return null;
      const entries = /* @__PURE__ */ new Map();
      for (const [name, value] of node.entries) {
        const isEmpty = value.kind === "scalar" && value.type === "null";
        const shown = nulls && isEmpty ? value : shownItem(of, value, [...key, name], context);
        if (shown !== null) entries.set(name, shown);
      }
      return kept || entries.size > 0 ? { ...node, entries } : null;
    }
  };
}
function list(of, { unique: unique2 = false, long = false } = {}) {
  return {
    what: "a list",
    check: (node, key, context) => {
      if (node.kind !== "list") {
        wrongType("a list", node, key, context);
        return;
      }
      const seen = /* @__PURE__ */ new Set();
      for (const [index, item] of node.items.entries()) {
        const inner = [...key, `${index}`];
        of.check(item, inner, context);
        if (!unique2 || item.kind !== "scalar") continue;
        const text2 = JSON.stringify(item.value);
        if (seen.has(text2))
          context.report("wrong-value", inner, item, `stands twice: ${text2}; keep one`);
        seen.add(text2);
      }
    },
    show: (node, key, context) => {
      if (node.kind !== "list") return null;
      const items = node.items.flatMap(
        (item, index) => long && item.kind !== "map" ? [] : shownItem(of, item, [...key, `${index}`], context) ?? []
      );
      return items.length > 0 ? { ...node, items } : null;
    }
  };
}
function shownItem(of, item, key, context) {
  const shown = of.show(item, key, context);
  return shown === null && item.kind === "scalar" ? textNode("", item.spot) : shown;
}
function either(short, long) {
  const what = `${short.what} or ${long.what}`;
  const isLong = (node) => long.what === "a list" ? node.kind === "list" : node.kind === "map";
  return {
    what,
    check: (node, key, context) => {
      if (isLong(node)) long.check(node, key, context);
      else if (node.kind === "list" === (short.what === "a list") && node.kind !== "map") {
        short.check(node, key, context);
      } else wrongType(what, node, key, context);
    },
    show: (node, key, context) => (isLong(node) ? long : short).show(node, key, context)
  };
}

// src/read/compose/resolve/shape/units.ts
var UNITS = {
  ...{ h: 36e11, m: 6e10, s: 1e9, ms: 1e6 },
  ...{ us: 1e3, \u00B5s: 1e3, \u03BCs: 1e3, ns: 1 }
};
var PART = /(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/gy;
function parseDuration(text2) {
  const [, sign = "", rest = ""] = /^([-+]?)(.*)$/s.exec(text2) ?? [];
  if (rest === "0") return 0;
  let total = 0;
  let at = 0;
  while (at < rest.length) {
    PART.lastIndex = at;
    const found = PART.exec(rest);
    if (!found) return null;
    total += Math.trunc(Number(found[1]) * (UNITS[found[2] ?? ""] ?? 0));
    at += found[0].length;
  }
  if (rest === "" || total > 2 ** 63) return null;
  return sign === "-" ? -total : total;
}
function durationText(nanoseconds) {
  const sign = nanoseconds < 0 ? "-" : "";
  const whole2 = Math.abs(nanoseconds);
  if (whole2 === 0) return "0s";
  for (const [unit, size, next] of [
    ["ns", 1, 1e3],
    ["\xB5s", 1e3, 1e6],
    ["ms", 1e6, 1e9]
  ]) {
    if (whole2 < next) return `${sign}${whole2 / size}${unit}`;
  }
  const all2 = Math.floor(whole2 / 1e9);
  const fraction = `${whole2 % 1e9}`.padStart(9, "0").replace(/0+$/, "");
  const seconds = `${all2 % 60}${fraction === "" ? "" : `.${fraction}`}s`;
  const minutes = Math.floor(all2 / 60);
  if (minutes === 0) return `${sign}${seconds}`;
  const hours = Math.floor(minutes / 60);
  return `${sign}${hours > 0 ? `${hours}h` : ""}${minutes % 60}m${seconds}`;
}
var SIZES = "kmgtp";
function parseBytes(text2) {
  const found = /^(.*[\d.])? ?([a-z]{0,3})$/is.exec(text2);
  const [, digits = "", suffix = ""] = found ?? [];
  if (!found || !/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(digits.trimEnd())) return null;
  const size = Number(digits);
  const [, letter = ""] = /^(?:([kmgtp])(?:i?b)?|b|)$/i.exec(suffix) ?? [null, null];
  if (letter === null || !(size >= 0)) return null;
  return Math.trunc(size * 1024 ** (letter === "" ? 0 : SIZES.indexOf(letter.toLowerCase()) + 1));
}
function single(value) {
  const wanted = Math.fround(value);
  for (let digits = 1; digits < 10; digits += 1) {
    const short = Number(wanted.toPrecision(digits));
    if (Math.fround(short) === wanted) return short;
  }
  return wanted;
}

// src/read/compose/resolve/shape/scalars.ts
function scalar({ accepts, what, words, from, to, value }) {
  return {
    what,
    check: (node, key, context) => {
      if (node.kind !== "scalar" || !accepts.some((type) => isA(type, node))) {
        wrongType(what, node, key, context);
      } else if (words && !words.includes(String(node.value))) {
        const message = `"${String(node.value)}" is not one of: ${words.join(", ")}`;
        context.report("wrong-value", key, node, message);
      } else if (typeof node.value === "number" && isOutside(node.value, from, to)) {
        const message = `${node.value} is not between ${from ?? "0"} and ${to ?? "any number"}`;
        context.report("wrong-value", key, node, message);
      }
    },
    show: (node, key, context) => {
      if (node.kind !== "scalar" || isNull(node)) return null;
      const shown = value(node);
      if (shown === void 0) unreadable(what, node, key, context);
      return shown === void 0 || shown === null ? null : shownAs(node, shown);
    }
  };
}
function isOutside(value, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY) {
  return value < from || value > to;
}
function unreadable(what, node, key, context) {
  context.report("wrong-value", key, node, `"${printed(node)}" cannot be read as ${what}`);
}
function isA(type, node) {
  if (type === "string") return node.type === "string" || node.type === "time";
  if (type === "boolean") return node.type === "bool";
  if (type === "null") return node.type === "null";
  if (node.type === "int") return true;
  return node.type === "float" && (type === "number" || Number.isInteger(node.value));
}
function shownAs({ spot }, value) {
  const type = typeof value === "string" ? "string" : typeof value === "boolean" ? "bool" : "float";
  return { kind: "scalar", type, value, spot };
}
var asText = (node) => node.type === "string" || node.type === "int" ? printed(node) : void 0;
var notEmpty = (value) => value === "" ? null : value;
var text = scalar({
  accepts: ["string"],
  what: "text",
  value: (node) => notEmpty(asText(node))
});
var textOrNumber = scalar({
  accepts: ["string", "number"],
  what: "text or a number",
  value: (node) => notEmpty(printed(node))
});
var portText = scalar({
  accepts: ["string", "integer"],
  what: "a port",
  value: (node) => notEmpty(asText(node))
});
var textOrNothing = scalar({
  accepts: ["string", "null"],
  what: "text",
  value: (node) => notEmpty(asText(node))
});
var printable = scalar({
  accepts: ["string", "number", "boolean", "null"],
  what: "text, a number, true or false, or empty",
  value: printed
});
var option = scalar({
  accepts: ["string", "number", "null"],
  what: "text, a number, or empty",
  value: printed
});
function oneOf(...words) {
  return scalar({ accepts: ["string"], what: words.join(" or "), words, value: asText });
}
function like(form, what) {
  const { check, show } = scalar({ accepts: ["string"], what, value: asText });
  return {
    what,
    check: (node, key, context) => {
      if (node.kind !== "scalar" || node.type !== "string" || form.test(String(node.value))) {
        check(node, key, context);
      } else
        context.report("wrong-value", key, node, `"${String(node.value)}" is not one of: ${what}`);
    },
    show
  };
}
var asBool = (node) => {
  if (typeof node.value === "boolean") return node.value;
  const read4 = node.type === "string" ? castText(String(node.value), "bool") : null;
  return read4 === null ? void 0 : read4;
};
var flag = scalar({
  accepts: ["boolean", "string"],
  what: "true or false",
  value: (node) => asBool(node) || (asBool(node) === void 0 ? void 0 : null)
});
var switched = scalar({
  accepts: ["boolean", "string"],
  what: "true or false",
  value: asBool
});
var strictSwitch = scalar({
  accepts: ["boolean"],
  what: "true or false",
  value: asBool
});
function whole({
  accepts = ["number", "string"],
  kept = false,
  ...range2
} = {}) {
  return scalar({
    accepts,
    what: "a whole number",
    ...range2,
    value: (node) => shownNumber(asNumber(node, "int"), kept)
  });
}
function decimal(options = {}) {
  const { accepts = ["number", "string"], ...range2 } = options;
  return scalar({
    accepts,
    what: "a number",
    ...range2,
    value: (node) => {
      const value = asNumber(node, "float");
      return shownNumber(value === void 0 ? void 0 : single(value), false);
    }
  });
}
function asNumber(node, to) {
  if (typeof node.value === "number") return to === "int" ? Math.trunc(node.value) : node.value;
  const read4 = node.type === "string" ? castText(String(node.value), to) : null;
  return typeof read4 === "number" ? read4 : void 0;
}
function shownNumber(value, kept) {
  return value === 0 && !kept ? null : value;
}
function bytes(...accepts) {
  return scalar({
    accepts: accepts.length > 0 ? accepts : ["number", "string"],
    what: "a size such as 512m",
    value: (node) => {
      const size = node.type === "string" ? parseBytes(String(node.value)) : intOr0(node);
      return size === null ? void 0 : size === 0 ? null : `${size}`;
    }
  });
}
function intOr0(node) {
  return node.type === "int" ? Number(node.value) : 0;
}
function duration({ kept = true } = {}) {
  return scalar({
    accepts: ["string"],
    what: "a duration such as 30s or 1m30s",
    value: (node) => {
      const time = parseDuration(printed(node));
      if (time === null) return void 0;
      return time === 0 && !kept ? null : durationText(time);
    }
  });
}
var deviceCount = scalar({
  accepts: ["string", "integer"],
  what: "a number or all",
  value: (node) => String(node.value).toLowerCase() === "all" ? -1 : shownNumber(asNumber(node, "int"), false)
});
var anyText = {
  what: "text",
  check: () => void 0,
  show: (node) => node.kind === "scalar" ? textNode(isNull(node) ? "" : printed(node), node.spot) : null
};
var anything = { what: "anything", check: () => void 0, show: (node) => node };

// src/read/compose/resolve/shape/mappings.ts
var SHORT = list(text, { unique: true });
function pairs(bare) {
  const { what, check } = either(SHORT, dict(printable));
  return {
    what,
    check,
    show: (node, _, context) => {
      if (node.kind === "scalar" || !context.afford(1)) return null;
      const entries = /* @__PURE__ */ new Map();
      for (const [name, value] of node.kind === "map" ? node.entries : namedItems(node.items)) {
        const shown = isNull(value) ? bare(value) : textNode(printed(value), value.spot);
        if (shown) entries.set(name, shown);
      }
      return entries.size > 0 ? { kind: "map", spot: node.spot, entries } : null;
    }
  };
}
function namedItems(items) {
  return items.map((item) => {
    const whole2 = printed(item);
    const cut = whole2.indexOf("=");
    return cut < 0 ? [whole2, nullNode(item.spot)] : [whole2.slice(0, cut), textNode(whole2.slice(cut + 1), item.spot)];
  });
}
var variables = pairs((item) => item);
var labels = pairs((item) => textNode("", item.spot));
var hosts = {
  ...either(list(text, { unique: true }), dict(either(text, list(text)))),
  show: (node, key, context) => {
    const lines = [];
    const add = (host, ips, at) => {
      if (host === "" || /[:=]/.test(host)) {
        context.report("wrong-value", key, at, `"${host}" is no host name; write HOST=IP`);
      }
      for (const ip of ips)
        lines.push(textNode(`${host}=${ip.replace(/^\[(.+)\]$/, "$1")}`, at.spot));
    };
    if (node.kind === "map") {
      for (const [host, value] of node.entries) {
        add(
          host,
          value.kind === "list" ? value.items.map(printed) : [stringOf(value) ?? ""],
          value
        );
      }
    } else if (node.kind === "list") {
      for (const item of node.items) {
        const [, host, ip = ""] = /^([^=]*)=(.*)$/s.exec(printed(item)) ?? /^([^:]*):(.*)$/s.exec(printed(item)) ?? [];
        if (host === void 0) {
          context.report("wrong-value", key, item, `"${printed(item)}" names no IP; write HOST=IP`);
        } else add(host, ip.split(","), item);
      }
    }
    const sorted = lines.sort((a, b) => printed(a) < printed(b) ? -1 : 1);
    return sorted.length > 0 ? listNode(sorted, node.spot) : null;
  }
};
var STRINGS = list(text);
var command = {
  what: "text or a list",
  check: (node, key, context) => {
    if (isNull(node)) return;
    either(text, STRINGS).check(node, key, context);
  },
  show: (node, key, context) => {
    if (node.kind !== "scalar") return node.kind === "list" ? listed(node.items, node) : null;
    if (isNull(node)) return node;
    const words = shellWords(printed(node));
    if (words === null) {
      context.report("wrong-value", key, node, "has a quote or bracket that does not close");
    }
    return listNode(
      (words ?? []).map((word) => textNode(word, node.spot)),
      node.spot
    );
  }
};
function listed(items, node) {
  return listNode(
    items.map((item) => textNode(printed(item), item.spot)),
    node.spot
  );
}
var healthTest = {
  ...either(text, STRINGS),
  show: (node) => {
    if (node.kind === "list") return node.items.length > 0 ? listed(node.items, node) : null;
    if (node.kind !== "scalar") return null;
    return listNode([textNode("CMD-SHELL", node.spot), node], node.spot);
  }
};
var oneOrMore = {
  ...either(text, list(text, { unique: true })),
  show: (node, key, context) => {
    const many = node.kind === "scalar" ? listNode(isNull(node) ? [] : [node], node.spot) : node;
    return STRINGS.show(many, key, context);
  }
};
var ssh = {
  ...either(SHORT, dict(printable)),
  show: (node) => {
    if (node.kind !== "map" || node.entries.size === 0) return null;
    return listNode(
      [...node.entries].map(
        ([name, path]) => textNode(
          isNull(path) || printed(path) === "" ? name : `${name}: ${printed(path)}`,
          path.spot
        )
      ),
      node.spot
    );
  }
};
var external = {
  ...either(switched, fields({ name: text })),
  show: (node) => node.kind === "scalar" && node.value === true ? boolNode(true, node.spot) : null
};

// src/read/compose/resolve/shape/build.ts
var FILE = fields({
  source: text,
  target: text,
  uid: text,
  gid: text,
  mode: whole({ kept: true })
});
var files = list(either(text, FILE));
var LIMIT = whole({ accepts: ["integer", "string"] });
var ulimits = dict(
  either(LIMIT, fields({ hard: LIMIT, soft: LIMIT }, { required: ["soft", "hard"] })),
  { names: /^[a-z]+$/ }
);
var strings = list(text);
var build = either(
  text,
  fields({
    context: text,
    dockerfile: text,
    dockerfile_inline: text,
    entitlements: strings,
    args: variables,
    ssh,
    labels,
    cache_from: strings,
    cache_to: strings,
    no_cache: flag,
    no_cache_filter: oneOrMore,
    provenance: printable,
    sbom: printable,
    additional_contexts: labels,
    network: text,
    pull: flag,
    target: text,
    shm_size: bytes("integer", "string"),
    extra_hosts: hosts,
    isolation: text,
    privileged: flag,
    secrets: files,
    tags: strings,
    ulimits,
    platforms: strings
  })
);

// src/read/compose/resolve/shape/deploy.ts
var strings2 = list(text, { unique: true });
var DEVICE = {
  capabilities: strings2,
  count: deviceCount,
  device_ids: strings2,
  driver: text,
  options: labels
};
function devices(options) {
  return list(fields(DEVICE, options));
}
var gpuList = devices({});
var update = fields({
  parallelism: whole({ accepts: ["integer", "string"], kept: true }),
  delay: duration({ kept: false }),
  failure_action: text,
  monitor: duration({ kept: false }),
  max_failure_ratio: decimal(),
  order: oneOf("start-first", "stop-first")
});
var limits = {
  cpus: decimal(),
  memory: bytes("string")
};
var deploy = fields(
  {
    mode: text,
    endpoint_mode: text,
    replicas: whole({ accepts: ["integer", "string"], kept: true }),
    labels,
    rollback_config: update,
    update_config: update,
    resources: fields({
      limits: fields({ ...limits, pids: whole({ accepts: ["integer", "string"] }) }),
      reservations: fields({
        ...limits,
        generic_resources: list(
          fields({ discrete_resource_spec: fields({ kind: text, value: whole({ kept: true }) }) })
        ),
        devices: devices({ required: ["capabilities"] })
      })
    }),
    restart_policy: fields({
      condition: text,
      delay: duration(),
      max_attempts: whole({ accepts: ["integer", "string"], kept: true }),
      window: duration()
    }),
    placement: fields({
      constraints: list(text),
      preferences: list(fields({ spread: text })),
      max_replicas_per_node: whole({ accepts: ["integer", "string"] })
    })
  },
  { nullable: true, always: { resources: "map", placement: "map" } }
);

// src/read/compose/resolve/shape/service-keys.ts
var strings3 = list(text, { unique: true });
var NAMES2 = /^[a-zA-Z0-9._-]+$/;
var HEALTHCHECK = fields({
  disable: flag,
  interval: duration(),
  retries: whole({ kept: true }),
  test: healthTest,
  timeout: duration(),
  start_period: duration(),
  start_interval: duration()
});
var PORT = fields({
  name: text,
  mode: text,
  host_ip: text,
  target: whole({ accepts: ["integer", "string"] }),
  published: portText,
  protocol: text,
  app_protocol: text
});
var VOLUME = fields(
  {
    type: text,
    source: text,
    target: text,
    read_only: flag,
    consistency: text,
    bind: fields({
      propagation: text,
      create_host_path: flag,
      recursive: oneOf("enabled", "disabled", "writable", "readonly"),
      selinux: oneOf("z", "Z")
    }),
    volume: fields({ nocopy: flag, subpath: text, labels }),
    image: fields({ subpath: text }),
    tmpfs: fields({ size: bytes("integer", "string"), mode: whole() })
  },
  { required: ["type"] }
);
var NETWORK = fields(
  {
    aliases: strings3,
    ipv4_address: text,
    ipv6_address: text,
    link_local_ips: strings3,
    mac_address: text,
    driver_opts: dict(textOrNumber),
    interface_name: text,
    priority: whole({ accepts: ["number"] }),
    gw_priority: whole({ accepts: ["number"] })
  },
  { nullable: true }
);
var DEPENDENCY = fields(
  {
    restart: flag,
    required: strictSwitch,
    condition: oneOf("service_started", "service_healthy", "service_completed_successfully")
  },
  { required: ["condition"] }
);
var hook = { command, user: text, privileged: flag, working_dir: text, environment: variables };
var HOOK = fields(hook, { always: { command: "null" } });
var WATCH = fields(
  {
    ignore: oneOrMore,
    include: oneOrMore,
    initial_sync: flag,
    path: text,
    action: oneOf("rebuild", "sync", "restart", "sync+restart", "sync+exec"),
    target: text,
    exec: HOOK
  },
  { required: ["path", "action"], always: { exec: "map" } }
);
var rates = list(fields({ path: text, rate: bytes("integer", "string") }));
var MODEL = fields({ endpoint_var: text, model_var: text }, { nullable: true });
var PULL_POLICY = /^(?:always|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:\d+[wdhms])+)$/;
var KEYS = {
  annotations: labels,
  attach: switched,
  blkio_config: fields({
    device_read_bps: rates,
    device_read_iops: rates,
    device_write_bps: rates,
    device_write_iops: rates,
    weight: whole({ accepts: ["integer", "string"] }),
    weight_device: list(fields({ path: text, weight: whole({ accepts: ["integer", "string"] }) }))
  }),
  build,
  cgroup: oneOf("host", "private"),
  command,
  configs: files,
  cpu_count: whole({ accepts: ["string", "integer"], from: 0 }),
  cpu_percent: decimal({ accepts: ["string", "integer"], from: 0, to: 100 }),
  cpus: decimal(),
  credential_spec: fields({ config: text, file: text, registry: text }),
  depends_on: either(strings3, dict(DEPENDENCY, { names: NAMES2 })),
  deploy,
  develop: fields({ watch: list(WATCH) }, { nullable: true }),
  devices: list(
    either(
      text,
      fields({ source: text, target: text, permissions: text }, { required: ["source"] })
    )
  ),
  dns: oneOrMore,
  dns_search: oneOrMore,
  entrypoint: command,
  env_file: either(
    text,
    list(
      either(
        text,
        fields({ path: text, format: text, required: switched }, { required: ["path"] })
      )
    )
  ),
  environment: variables,
  expose: list(textOrNumber, { unique: true }),
  extends: either(text, fields({ service: text, file: text }, { required: ["service"] })),
  extra_hosts: hosts,
  gpus: either(oneOf("all"), gpuList),
  group_add: list(textOrNumber, { unique: true }),
  healthcheck: HEALTHCHECK,
  label_file: either(text, list(text)),
  labels,
  logging: fields({ driver: text, options: dict(option) }),
  mem_limit: bytes(),
  mem_reservation: bytes("string", "integer"),
  mem_swappiness: bytes("integer", "string"),
  memswap_limit: bytes(),
  networks: either(strings3, dict(NETWORK, { names: NAMES2, nulls: true })),
  oom_score_adj: whole({ accepts: ["string", "integer"], from: -1e3, to: 1e3 }),
  pid: textOrNothing,
  ports: list(either(textOrNumber, PORT), { long: true }),
  models: either(strings3, dict(MODEL, { nulls: true })),
  post_start: list(HOOK),
  pre_start: list(fields({ ...hook, image: text, per_replica: flag })),
  pre_stop: list(HOOK),
  profiles: strings3,
  provider: fields({ type: text, options: anything }, { required: ["type"] }),
  pull_policy: like(PULL_POLICY, "always, never, missing, build, daily, weekly or every_12h"),
  scale: whole({ accepts: ["integer", "string"], kept: true }),
  secrets: files,
  shm_size: bytes(),
  stop_grace_period: duration(),
  storage_opt: dict(anyText),
  sysctls: labels,
  tmpfs: oneOrMore,
  ulimits,
  volumes: list(either(text, VOLUME), { long: true }),
  ...all(
    text,
    "cgroup_parent container_name cpuset domainname hostname image ipc isolation mac_address"
  ),
  ...all(
    text,
    "network_mode platform restart pull_refresh_after runtime stop_signal user uts userns_mode working_dir"
  ),
  use_api_socket: flag,
  ...all(flag, "oom_kill_disable privileged read_only stdin_open tty"),
  ...all(switched, "init"),
  ...all(whole(), "cpu_shares cpu_quota cpu_period cpu_rt_period cpu_rt_runtime pids_limit"),
  ...all(strings3, "cap_add cap_drop device_cgroup_rules dns_opt external_links links security_opt"),
  ...all(strings3, "volumes_from")
};
function all(shape, names) {
  return Object.fromEntries(names.split(" ").map((name) => [name, shape]));
}
var service = fields(KEYS, {
  hidden: ["env_file", "label_file", "extends"],
  always: { command: "null", entrypoint: "null" }
});
var services = dict(service, { names: NAMES2 });

// src/read/compose/resolve/shape/project.ts
var NAMES3 = /^[a-zA-Z0-9._-]+$/;
var driver = { name: text, driver: text, driver_opts: dict(textOrNumber), external, labels };
var IPAM = fields(
  {
    driver: text,
    config: list(
      fields({ subnet: text, ip_range: text, gateway: text, aux_addresses: dict(text) })
    ),
    options: dict(text)
  },
  { hidden: ["options"] }
);
var network = fields(
  {
    ...driver,
    ipam: IPAM,
    internal: flag,
    enable_ipv4: switched,
    enable_ipv6: switched,
    attachable: flag
  },
  { nullable: true, always: { ipam: "map" } }
);
var volume = fields(driver, { nullable: true });
var file = { name: text, environment: text, file: text, external, labels, template_driver: text };
var secret = fields({ ...file, driver: text, driver_opts: dict(textOrNumber) });
var config = fields({ ...file, content: text });
var project = fields({
  version: text,
  name: text,
  include: list(
    either(text, fields({ path: oneOrMore, env_file: oneOrMore, project_directory: text }))
  ),
  services,
  networks: dict(network),
  volumes: dict(volume, { names: NAMES3 }),
  secrets: dict(secret, { names: NAMES3 }),
  configs: dict(config, { names: NAMES3 }),
  models: dict(
    fields(
      { name: text, model: text, context_size: whole(), runtime_flags: list(text) },
      { required: ["model"] }
    ),
    { names: NAMES3 }
  )
});

// src/read/compose/resolve/short-forms/long-forms.ts
function canonicalBuild(node) {
  if (node.kind === "map") return node;
  return stringOf(node) === null ? null : mapNode([["context", node]], node.spot);
}
function canonicalContexts(node, key, context) {
  if (node.kind === "map") return node;
  if (node.kind === "scalar") return null;
  return mapNode(
    node.items.flatMap((item) => {
      const [name = "", ...value] = printed(item).split("=");
      if (value.length > 0) return [[name, textNode(value.join("="), item.spot)]];
      context.report("wrong-value", key, item, `"${name}" is no context; write NAME=CONTEXT`);
      return [];
    }),
    node.spot
  );
}
function canonicalSource(node) {
  if (node.kind === "map") return node;
  return stringOf(node) === null ? null : mapNode([["source", node]], node.spot);
}
function canonicalSsh(node, key, context) {
  if (node.kind === "map") return node;
  if (node.kind === "scalar") return null;
  return mapNode(
    node.items.flatMap((item) => {
      const text2 = printed(item);
      const cut = text2.indexOf("=");
      if (cut >= 0)
        return [[text2.slice(0, cut), textNode(text2.slice(cut + 1), item.spot)]];
      if (text2 === "default") return [[text2, nullNode(item.spot)]];
      context.report(
        "wrong-value",
        key,
        item,
        `"${text2}" is no SSH key; write NAME=PATH, or default`
      );
      return [];
    }),
    node.spot
  );
}
function canonicalUlimit(node, key, context) {
  if (node.kind === "map" || node.kind === "scalar" && node.type === "int") return node;
  context.report("wrong-type", key, node, "has to be a number, or a map of soft and hard");
  return null;
}
function dependency(name, map) {
  const { entries, spot } = map;
  const condition = entries.get("condition") ?? textNode("service_started", spot);
  return [
    name,
    withEntries(map, { condition, required: entries.get("required") ?? boolNode(true, spot) })
  ];
}
function canonicalDependsOn(node) {
  if (node.kind === "scalar") return null;
  const pairs2 = node.kind === "map" ? [...node.entries].flatMap(
    ([name, value]) => value.kind === "map" ? [dependency(name, value)] : []
  ) : node.items.map((item) => dependency(printed(item), mapNode([], item.spot)));
  return mapNode(pairs2, node.spot);
}
function canonicalDevice(node, key, context) {
  if (node.kind === "map") return node;
  const text2 = stringOf(node);
  const [source = "", target, permissions, ...more] = text2?.split(":") ?? [];
  if (text2 === null || more.length > 0) {
    context.report(
      "wrong-value",
      key,
      node,
      "is no device; write HOST:CONTAINER or HOST:CONTAINER:rwm"
    );
    return null;
  }
  return mapNode(
    [
      ["source", textNode(source, node.spot)],
      ["target", textNode(target || source, node.spot)],
      ["permissions", textNode(permissions ?? "rwm", node.spot)]
    ],
    node.spot
  );
}
function canonicalEnvFiles(node) {
  const files2 = node.kind === "list" ? node.items : stringOf(node) === null ? null : [node];
  if (!files2) return null;
  const items = files2.flatMap((file2) => {
    const map = file2.kind === "map" ? file2 : null;
    if (!map && stringOf(file2) === null) return [];
    const required = map?.entries.get("required") ?? boolNode(true, file2.spot);
    return [withEntries(map ?? mapNode([["path", file2]], file2.spot), { required })];
  });
  return listNode(items, node.spot);
}
function canonicalExternal(node, key, context) {
  if (node.kind !== "map") return node;
  const external2 = node.entries.get("external");
  if (external2?.kind !== "map") return node;
  const outer = node.entries.get("name");
  const name = external2.entries.get("name");
  const known = outer ?? name ?? null;
  if (outer && name && printed(outer) !== printed(name)) {
    const message = `contradicts external.name (${printed(name)}); keep one of them`;
    context.report("contradiction", [...key, "name"], outer, message);
  }
  return withEntries(node, { external: boolNode(true, external2.spot), name: known });
}
function canonicalGpus(node) {
  if (node.kind === "list") return node;
  if (stringOf(node) === null) return null;
  return listNode([mapNode([["count", textNode("all", node.spot)]], node.spot)], node.spot);
}
function canonicalNetworks(node) {
  if (node.kind !== "list") return node.kind === "map" ? node : null;
  return mapNode(
    node.items.map((item) => [printed(item), nullNode(item.spot)]),
    node.spot
  );
}

// src/read/compose/resolve/short-forms/ports.ts
function parsePorts(text2) {
  const parts = text2.split(":");
  const last = parts.pop() ?? "";
  const host = parts.pop() ?? "";
  const address = addressIn(parts.join(":"));
  if (typeof address !== "string") return address;
  const [container = "", proto = ""] = last.split("/");
  const protocol = (proto || "tcp").toLowerCase();
  if (container === "") return { wrong: "there is no container port" };
  const inside2 = range(container);
  if (!inside2) return { wrong: `"${container}" is no port or range of ports` };
  const outside = host === "" ? null : range(host);
  if (host !== "" && !outside) return { wrong: `"${host}" is no port or range of ports` };
  const many = inside2.end - inside2.start;
  if (outside && outside.end - outside.start !== many && many > 0) {
    return { wrong: `${host} and ${container} have different lengths` };
  }
  if (!["tcp", "udp", "sctp"].includes(protocol)) {
    return { wrong: `"${proto}" is no protocol; there are tcp, udp and sctp` };
  }
  const ports = [];
  for (let n = 0; n <= many; n += 1) {
    const first = outside ? `${outside.start + n}` : "";
    const isChoice = outside !== null && many === 0 && outside.end > outside.start;
    const published = isChoice ? `${first}-${outside.end}` : first;
    ports.push({ hostIp: address, target: inside2.start + n, published, protocol });
  }
  return ports.sort((a, b) => `${a.target}/` < `${b.target}/` ? -1 : 1);
}
function range(text2) {
  const found = /^(\d+)(?:-(\d+))?$/.exec(text2);
  if (!found) return null;
  const start = Number(found[1]);
  const end = Number(found[2] ?? found[1]);
  return start > 65535 || end > 65535 || end < start ? null : { start, end };
}
function addressIn(text2) {
  const [, inside2] = /^\[(.*)\]$/.exec(text2) ?? [];
  if (inside2 !== void 0 ? isIpv6(inside2) || isIpv4(inside2) : text2 === "" || isIpv4(text2)) {
    return inside2 ?? text2;
  }
  if (isIpv6(text2)) return { wrong: `an IPv6 address stands in brackets: [${text2}]` };
  return { wrong: `"${text2}" is no IP address` };
}
function isIpv4(text2) {
  const parts = text2.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256);
}
function isIpv6(text2) {
  const [address = "", zone] = text2.split("%", 2);
  if (zone === "" || address.includes(":::") || !address.includes(":")) return false;
  const halves = address.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => half === "" ? [] : half.split(":"));
  const tail = groups.at(-1) ?? "";
  const isMixed = tail.includes(".");
  if (isMixed && !isIpv4(tail)) return false;
  const plain2 = isMixed ? groups.slice(0, -1) : groups;
  const count = plain2.length + (isMixed ? 2 : 0);
  if (!plain2.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? count < 8 : count === 8;
}

// src/read/compose/resolve/short-forms/mounts-and-ports.ts
function canonicalPorts(node, key, context) {
  if (node.kind !== "list") return null;
  const items = node.items.flatMap((item, index) => portsIn(item, [...key, `${index}`], context));
  return { ...node, items };
}
function portsIn(item, key, context) {
  if (item.kind === "map") return [item];
  if (item.kind !== "scalar" || !["int", "string"].includes(item.type)) {
    context.report("wrong-type", key, item, 'is no port; write "HOST:CONTAINER", in quotes');
    return [item];
  }
  const ports = parsePorts(printed(item));
  if ("wrong" in ports) {
    const message = `"${printed(item)}" is no port: ${ports.wrong}; write "HOST:CONTAINER"`;
    context.report("wrong-value", key, item, message);
    return [item];
  }
  if (!context.afford(ports.length)) {
    context.report("too-large", key, item, "these are more ports than can be read");
    return [];
  }
  const { spot } = item;
  return ports.map(
    ({ hostIp, target, published, protocol }) => mapNode(
      [
        ["mode", textNode("ingress", spot)],
        ...hostIp === "" ? [] : [["host_ip", textNode(hostIp, spot)]],
        ["target", intNode(target, spot)],
        ...published === "" ? [] : [["published", textNode(published, spot)]],
        ["protocol", textNode(protocol, spot)]
      ],
      spot
    )
  );
}
function canonicalVolume(node, key, context) {
  if (node.kind === "map") return node;
  const volume2 = node.kind === "scalar" && node.type === "string" ? parseVolume(printed(node)) : null;
  if (!volume2 || "wrong" in volume2) {
    const because = volume2 ? `: ${volume2.wrong}` : "";
    const message = `"${printed(node)}" is no volume${because}; write SOURCE:TARGET or SOURCE:TARGET:ro`;
    context.report(volume2 ? "wrong-value" : "wrong-type", key, node, message);
    return node;
  }
  const { spot } = node;
  const { type, source, target, readOnly, noCopy, propagation, selinux } = volume2;
  const text2 = (name, value) => value === null || value === "" ? [] : [[name, textNode(value, spot)]];
  const flag2 = (name, value) => value ? [[name, boolNode(true, spot)]] : [];
  const options = [...text2("selinux", selinux), ...text2("propagation", propagation)];
  const isBind = type === "bind";
  const isBare = printed(node).length <= 2;
  const bind = [...options, ...flag2("create_host_path", isBind)];
  return mapNode(
    [
      ["type", textNode(type, spot)],
      ...text2("source", source),
      ["target", textNode(clean(target), spot)],
      ...flag2("read_only", readOnly),
      ...bind.length > 0 ? [["bind", mapNode(bind, spot)]] : [],
      ...!isBind && !isBare || noCopy ? [["volume", mapNode(flag2("nocopy", noCopy), spot)]] : []
    ],
    spot
  );
}

// src/read/compose/resolve/short-forms/canonical.ts
var flat = (make) => ({ make, deep: false });
var deep = (make) => ({ make, deep: true });
var RULES = pathRules({
  "services.*.build": deep(canonicalBuild),
  "services.*.build.additional_contexts": flat(canonicalContexts),
  "services.*.build.secrets.*": flat(canonicalSource),
  "services.*.build.ssh": flat(canonicalSsh),
  "services.*.build.ulimits.*": flat(canonicalUlimit),
  "services.*.configs.*": flat(canonicalSource),
  "services.*.depends_on": flat(canonicalDependsOn),
  "services.*.devices.*": flat(canonicalDevice),
  "services.*.dns": flat(asList),
  "services.*.env_file": flat(canonicalEnvFiles),
  "services.*.extends": flat(canonicalExtends),
  "services.*.gpus": flat(canonicalGpus),
  "services.*.label_file": flat(asList),
  "services.*.networks": flat(canonicalNetworks),
  "services.*.ports": flat(canonicalPorts),
  "services.*.secrets.*": flat(canonicalSource),
  "services.*.ulimits.*": flat(canonicalUlimit),
  "services.*.volumes.*": flat(canonicalVolume),
  ...Object.fromEntries(
    ["volumes", "networks", "secrets", "configs"].map((key) => [
      `${key}.*`,
      deep(canonicalExternal)
    ])
  )
});
function canonicalModel(map, context) {
  const result = canonical(map, [], RULES, context);
  return result?.kind === "map" ? result : map;
}
function canonical(node, key, rules, context) {
  const rule3 = rules?.rule;
  const made = rule3 ? rule3.make(node, key, context) : node;
  if (!rules || made === null || made.kind === "scalar" || rule3 && !rule3.deep) return made;
  if (made.kind === "list") {
    const items = made.items.flatMap(
      (item, index) => canonical(item, [...key, `${index}`], below(rules, "[]"), context) ?? []
    );
    return { ...made, items };
  }
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of made.entries) {
    const inner = canonical(value, [...key, name], below(rules, name), context);
    if (inner !== null) entries.set(name, inner);
  }
  return { ...made, entries };
}
function asList(node) {
  const empty2 = (item) => stringOf(item) === "" || item.kind === "scalar" && item.value === null;
  if (node.kind === "list") return { ...node, items: node.items.filter((item) => !empty2(item)) };
  return stringOf(node) === null ? node : { kind: "list", items: empty2(node) ? [] : [node], spot: node.spot };
}
function canonicalExtends(node) {
  return stringOf(node) === null ? node : { kind: "map", entries: /* @__PURE__ */ new Map([["service", node]]), spot: node.spot };
}

// src/read/compose/resolve/variables/interpolate.ts
function interpolate(root, variables2, context) {
  const filled2 = fill(root, [], CASTS, { variables: variables2, context });
  return filled2.kind === "map" ? filled2 : root;
}
function fill(node, key, casts, filling) {
  if (node.kind === "scalar") {
    return node.type === "string" ? cast(fillText(node, key, filling), key, casts, filling) : node;
  }
  if (node.kind === "list") {
    const items = node.items.map(
      (item, index) => fill(item, [...key, `${index}`], casts && below(casts, "[]"), filling)
    );
    return { ...node, items };
  }
  const entries = new Map(
    [...node.entries].map(([name, value]) => [
      name,
      fill(value, [...key, name], casts && below(casts, name), filling)
    ])
  );
  return { ...node, entries };
}
function fillText(node, key, { variables: variables2, context }) {
  const source = String(node.value);
  const { text: text2, fault } = fillTemplate(source, {
    up: (name) => variable(variables2, name),
    unset: (name) => context.unset(name, node.spot)
  });
  if (fault?.is === "required") {
    const reason = fault.reason === "" ? "" : `: ${fault.reason}`;
    const message = `the variable ${fault.name} is required and not set${reason}`;
    context.report("variable-required", key, node, message);
  } else if (fault?.is === "too-deep") {
    context.report("too-large", key, node, "variables are nested too deeply to be filled in");
  } else if (fault) {
    const message = `"${source.slice(0, 80)}" is not how a variable is written: \${NAME}, or $$ for a dollar`;
    context.report("variable-form", key, node, message);
  }
  return text2 === source ? node : { ...node, value: text2 };
}
function cast(node, key, casts, { context }) {
  const to = casts?.rule;
  if (!to) return node;
  const value = castText(String(node.value), to);
  if (value !== null) return { ...node, type: to, value };
  context.report("wrong-type", key, node, `"${String(node.value)}" is not ${CAST_NAMES[to]}`);
  return node;
}

// src/read/compose/resolve/yaml/scalars.ts
var WORDS = Object.fromEntries([
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, { type: "null", value: null }]),
  ...["true", "True", "TRUE"].map((word) => [word, { type: "bool", value: true }]),
  ...["false", "False", "FALSE"].map((word) => [word, { type: "bool", value: false }]),
  ...[".nan", ".NaN", ".NAN"].map((word) => [word, { type: "float", value: Number.NaN }]),
  ...[".inf", ".Inf", ".INF"].flatMap((word) => [
    [word, { type: "float", value: Number.POSITIVE_INFINITY }],
    [`+${word}`, { type: "float", value: Number.POSITIVE_INFINITY }],
    [`-${word}`, { type: "float", value: Number.NEGATIVE_INFINITY }]
  ])
]);
function resolvePlain(text2) {
  const word = Object.hasOwn(WORDS, text2) ? WORDS[text2] : void 0;
  if (word) return word;
  if (/^\.\d/.test(text2) && /^\.\d+(?:e[-+]?\d+)?$/i.test(text2)) {
    return { type: "float", value: Number(text2) };
  }
  if (!/^[-+\d]/.test(text2)) return { type: "string", value: text2 };
  return timestamp(text2) ?? numeric(text2.replaceAll("_", "")) ?? { type: "string", value: text2 };
}
function numeric(plain2) {
  const [, sign = "", prefix = "", digits = ""] = /^([-+]?)(0[xX]|0[bB]|0[oO]|0(?=\d)|)([\da-fA-F]+)$/.exec(plain2) ?? [];
  const base = BASES[prefix.toLowerCase()] ?? 10;
  if (digits !== "" && isIn(base, digits)) {
    const exact = BigInt(`${JS_PREFIX[base] ?? ""}${digits}`) * (sign === "-" ? -1n : 1n);
    if (exact < 2n ** 64n && exact >= -(2n ** 63n)) {
      const value = Number(exact);
      return { type: "int", value, ...Number.isSafeInteger(value) ? {} : { text: `${exact}` } };
    }
  }
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain2)) {
    return { type: "float", value: Number(plain2) };
  }
  return null;
}
var BASES = { "0x": 16, "0b": 2, "0o": 8, "0": 8 };
var JS_PREFIX = { 16: "0x", 8: "0o", 2: "0b" };
function isIn(base, digits) {
  const allowed = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^\d+$/, 16: /^[\da-f]+$/i }[base];
  return allowed?.test(digits) === true && digits.length <= 64;
}
var DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,9}))?(Z)?)?$/;
function timestamp(text2) {
  const found = DATE.exec(text2);
  if (!found) return null;
  const [, year = "", ...rest] = found;
  const [month = "", day = "", hour = "0", minute = "0", second = "0"] = rest.map(
    (part) => part?.padStart(2, "0") ?? "00"
  );
  const date = `${year}-${month}-${day}`;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return null;
  if (Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const fraction = found[7] ? `.${found[7]}`.replace(/\.?0+$/, "") : "";
  const time = `${hour}:${minute}:${second}${fraction}`;
  return { type: "time", value: `${date}T${time}Z`, text: `${date} ${time} +0000 UTC` };
}

// src/read/compose/resolve/yaml/source.ts
function targetsIn(document, text2) {
  const anchors = /* @__PURE__ */ new Map();
  const targets = /* @__PURE__ */ new Map();
  if (!text2.includes("*")) return targets;
  visit(document, (_, node) => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) targets.set(node, target);
    } else if (isNode(node) && node.anchor) anchors.set(node.anchor, node);
  });
  return targets;
}
function spotBetween({ file: file2, text: text2, lines }, from, to = from) {
  const start = rangeOf(from)?.[0] ?? rangeOf(to)?.[0] ?? 0;
  const end = Math.max(rangeOf(to)?.[1] ?? rangeOf(from)?.[1] ?? start, start + 1);
  const { line, col } = lines.linePos(start);
  let last = end - 1;
  while (last > start && /\s/.test(text2.charAt(last))) last -= 1;
  return {
    file: file2,
    line: Math.max(line, 1),
    column: Math.max(col, 1),
    endLine: lines.linePos(last).line
  };
}
function rangeOf(node) {
  return isNode(node) ? node.range ?? null : null;
}

// src/read/compose/resolve/yaml/parse.ts
var DEEPEST2 = 64;
function parseYaml(file2, text2, context) {
  const { documents, lines } = parsedOnce(text2);
  if (documents === null) {
    context.report("too-large", [], startOf(file2), "is nested too deeply to be read");
    return [];
  }
  return documents.flatMap((document) => {
    for (const error of document.errors) {
      const { line, col } = lines.linePos(error.pos[0]);
      const at = { file: file2, line, column: col, endLine: line };
      const [first = ""] = error.message.split("\n");
      const message = `not valid YAML: ${first.replace(/ at line \d+.*$/, "")}`;
      context.report("yaml", [], at, message);
    }
    if (document.contents === null) return [];
    const source = { file: file2, text: text2, lines, targets: targetsIn(document, text2) };
    const walk = { context, source, resets: [], key: [], depth: 0 };
    const root = nodeOf(walk, document.contents, spotBetween(source, document.contents));
    return root === null ? [] : [{ root, resets: walk.resets }];
  });
}
var KEPT = 8;
var parsedOnce = readOnce(
  KEPT,
  (text2) => text2,
  (text2) => {
    const lines = new LineCounter();
    return { documents: parsed(text2, lines), lines };
  }
);
function parsed(text2, lineCounter) {
  try {
    const options = {
      lineCounter,
      schema: "failsafe",
      uniqueKeys: false,
      // Else each error cuts out its line again: a text of thousands of errors takes seconds.
      prettyErrors: false,
      logLevel: "silent"
    };
    const found = parseAllDocuments(text2.replace(/^\uFEFF/, ""), options);
    return Array.isArray(found) ? found : [];
  } catch {
    return null;
  }
}
function nodeOf(outer, raw, spot) {
  const walk = { ...outer, depth: outer.depth + 1 };
  const { context, source, key, resets } = walk;
  if (walk.depth > DEEPEST2 || !context.afford(1)) {
    context.report("too-large", key.slice(0, 8), spot, "aliases make this too large to be read");
    return null;
  }
  if (isAlias(raw)) {
    const target = source.targets.get(raw);
    if (target !== void 0) return nodeOf(walk, target, spot);
    context.report("yaml", key, spot, `not valid YAML: there is no anchor "${raw.source}" above`);
    return null;
  }
  const tag = isNode(raw) ? raw.tag : void 0;
  if (tag === "!reset" || tag === "!override") resets.push(key);
  if (tag === "!reset") return null;
  if (isMap(raw)) return mapOf(walk, raw.items, spot);
  if (isSeq(raw)) {
    const items = raw.items.flatMap((item, index) => {
      const inner = { ...walk, key: [...key, `${index}`] };
      return nodeOf(inner, item, spotBetween(source, item)) ?? [];
    });
    return listNode(items, spot);
  }
  if (!isScalar(raw)) return nullNode(spot);
  const text2 = String(raw.value ?? "");
  const isText = tag?.startsWith("!") === true && !tag.startsWith("!!");
  const isPlain = raw.type === "PLAIN" && !isText && tag !== "tag:yaml.org,2002:str";
  return {
    kind: "scalar",
    spot,
    ...isPlain ? resolvePlain(text2) : { type: "string", value: text2 }
  };
}
function mapOf(walk, pairs2, spot) {
  const own = /* @__PURE__ */ new Map();
  const merged = [];
  for (const { name, value, at, isMerge } of keysOf(walk, pairs2)) {
    const inner = isMerge ? walk : { ...walk, key: [...walk.key, name] };
    const node = nodeOf(inner, value, at);
    if (node === null) continue;
    if (isMerge) merged.push(...mergedMaps(walk, node));
    else own.set(name, node);
  }
  const entries = /* @__PURE__ */ new Map();
  for (const map of merged.toReversed()) {
    if (map.kind === "map") for (const [name, node] of map.entries) entries.set(name, node);
  }
  for (const [name, node] of own) entries.set(name, node);
  return mapNode(entries, spot);
}
function keysOf(walk, pairs2) {
  const written = /* @__PURE__ */ new Set();
  return pairs2.flatMap(({ key: raw, value }) => {
    const at = spotBetween(walk.source, raw, value);
    const name = keyOf(walk, raw, at);
    if (name === null) return [];
    if (written.has(name)) {
      const message = "not valid YAML: the same key stands twice in this map; keep one";
      walk.context.report("duplicate-key", [...walk.key, name], at, message);
      return [];
    }
    written.add(name);
    checkColon(walk, raw, at);
    const isMerge = name === "<<" && isScalar(raw) && raw.type === "PLAIN";
    return [{ name, value, at, isMerge }];
  });
}
function checkColon({ context, source, key }, raw, at) {
  const end = isScalar(raw) && raw.type === "PLAIN" ? raw.range?.[1] ?? -1 : -1;
  if (end < 0 || !/^:[[{]/.test(source.text.slice(end, end + 2))) return;
  context.report("yaml", key, at, "not valid YAML for compose: a space has to follow the colon");
}
function mergedMaps({ context, key }, node) {
  const maps = node.kind === "list" ? node.items : [node];
  for (const map of maps) {
    if (map.kind === "map") continue;
    context.report("yaml", key, map, "not valid YAML: << takes a map, or a list of maps");
  }
  return maps;
}
function keyOf({ context, source, key }, raw, at) {
  const node = isAlias(raw) ? source.targets.get(raw) : raw;
  if (!isScalar(node)) {
    context.report("yaml", key, at, "not valid YAML for compose: a key has to be text");
    return null;
  }
  const text2 = String(node.value ?? "");
  const { type } = node.type === "PLAIN" ? resolvePlain(text2) : { type: "string" };
  if (type !== "string" && node.tag !== "!!str") {
    const message = `the key ${text2 || "(empty)"} is not text; write it in quotes`;
    context.report("wrong-type", [...key, text2], at, message);
  }
  return text2;
}

// src/read/compose/resolve/load/relative-paths.ts
var RULES2 = pathRules({
  "services.*.build.context": contextPath,
  "services.*.build.additional_contexts.*": contextPath,
  "services.*.build.ssh.*": enginePath,
  "services.*.env_file.*.path": plainPath,
  "services.*.label_file.*": plainPath,
  "services.*.extends.file": plainPath,
  "services.*.develop.watch.*.path": plainPath,
  "services.*.volumes.*": mountPath,
  "configs.*.file": enginePath,
  "secrets.*.file": enginePath,
  "volumes.*": devicePath
});
function resolvePaths(model, folder, context) {
  const result = resolved(model, RULES2, { folder, key: [], context });
  return result.kind === "map" ? result : model;
}
function resolved(node, rules, base) {
  if (!rules || node.kind === "scalar") return rules?.rule ? rules.rule(node, base) : node;
  if (rules.rule) return rules.rule(node, base);
  const inner = (key) => ({ ...base, key: [...base.key, key] });
  if (node.kind === "list") {
    const items = node.items.map(
      (item, index) => resolved(item, below(rules, "[]"), inner(`${index}`))
    );
    return { ...node, items };
  }
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of node.entries) {
    entries.set(name, resolved(value, below(rules, name), inner(name)));
  }
  return { ...node, entries };
}
function plainPath(node, { folder, context }) {
  const text2 = stringOf(node);
  if (text2 === null || text2 === "") return node;
  return textNode(absoluteFrom(folder, withHome(text2, context.home)), node.spot);
}
function enginePath(node, { folder, context }) {
  const text2 = stringOf(node);
  if (text2 === null) return node;
  const path = withHome(text2, context.home);
  return textNode(isWindowsAbsolute(path) ? path : absoluteFrom(folder, path), node.spot);
}
var REMOTE = /^(?:https?:\/\/|git:\/\/|ssh:\/\/|github\.com\/|git@)/;
function isRemote(path) {
  return REMOTE.test(path) || /^oci:\/\//.test(path);
}
function contextPath(node, base) {
  const text2 = stringOf(node) ?? "";
  const isElsewhere = text2.includes("://") || text2.startsWith("service:") || REMOTE.test(text2);
  return isElsewhere ? node : plainPath(node, base);
}
function mountPath(node, base) {
  if (node.kind !== "map" || stringOf(node.entries.get("type")) !== "bind") return node;
  const source = node.entries.get("source");
  if (source) return withEntries(node, { source: enginePath(source, base) });
  base.context.report("missing-key", [...base.key, "source"], node, "a bind mount needs a source");
  return node;
}
function devicePath(node, base) {
  if (node.kind !== "map" || stringOf(node.entries.get("driver")) !== "local") return node;
  const options = node.entries.get("driver_opts");
  const device = entriesOf(options).get("device");
  if (options?.kind !== "map" || !device || stringOf(options.entries.get("o")) !== "bind")
    return node;
  return withEntries(node, {
    driver_opts: withEntries(options, { device: enginePath(device, base) })
  });
}

// src/read/compose/resolve/load/extends.ts
var LONGEST = 100;
function applyExtends(loader, model, document) {
  const found = model.entries.get("services");
  if (!found) return model;
  if (found.kind !== "map") {
    loader.context.report("wrong-type", ["services"], found, "has to be a map of services");
    return model;
  }
  const services2 = new Map(found.entries);
  for (const name of found.entries.keys()) {
    const service2 = extended(name, { ...document, loader, chain: [], services: services2 });
    if (service2) services2.set(name, service2);
  }
  return withEntries(model, { services: { ...found, entries: services2 } });
}
function extended(name, extending) {
  const { loader, services: services2, chain } = extending;
  const own = services2.get(name);
  if (own === void 0 || isNull(own)) return null;
  const by = own.kind === "map" ? own.entries.get("extends") : void 0;
  if (own.kind !== "map" || !by) return own;
  const bare = withEntries(own, { extends: null });
  const key = ["services", name, "extends"];
  const ref = stringOf(by) ?? stringOf(entriesOf(by).get("service"));
  if (ref === null) return own;
  const base = baseOf(name, ref, by, extending);
  if (base === null) return bare;
  if (chain.some(([file2, service2]) => file2 === base.path && service2 === name)) {
    const steps = [...chain.map(([, service2]) => service2), name].join(" \u2192 ");
    loader.context.report("extends", key, by, `extends itself in the end: ${steps}`);
    return bare;
  }
  if (chain.length >= LONGEST) {
    loader.context.report("extends", key, by, "the services that it extends never end");
    return bare;
  }
  const inner = { ...base, chain: [...chain, [base.path, name]] };
  const found = extended(ref, inner);
  if (found?.kind !== "map") return bare;
  const { resets } = inner;
  const reset = withoutReset(
    mapNode([["services", mapNode([[name, found]], found.spot)]], found.spot),
    resets
  );
  const source = entriesOf(reset.entries.get("services")).get(name);
  const merged = source?.kind === "map" ? withEntries(mergeServices(source, own, name, loader.context), { extends: null }) : bare;
  services2.set(name, merged);
  return merged;
}
function baseOf(name, ref, by, extending) {
  const { loader, services: services2, path, resets } = extending;
  const key = ["services", name, "extends"];
  const named3 = by.kind === "map" ? by.entries.get("file") : void 0;
  const file2 = stringOf(named3);
  if (named3 === void 0 || isNull(named3)) {
    if (services2.has(ref)) return extending;
    const message = `extends ${ref}, and ${path} has no such service`;
    loader.context.report("extends", key, by, message);
    return null;
  }
  if (file2 === null) return null;
  const from = loadBase(file2, named3, extending, key);
  if (from === null) return null;
  const found = from.loaded.model.entries.get("services");
  if (found?.kind !== "map" || !found.entries.has(ref)) {
    loader.context.report("extends", key, by, `extends ${ref}, and ${file2} has no such service`);
    return null;
  }
  return {
    ...extending,
    path: from.path,
    services: new Map(found.entries),
    resets: [...resets, ...from.loaded.resets]
  };
}
function loadBase(file2, at, { loader, scope }, key) {
  const { context, bases } = loader;
  if (isRemote(file2)) {
    context.report("remote-file", [...key, "file"], at, `${file2} is not on this machine`);
    return null;
  }
  const path = absoluteFrom(scope.folder, file2);
  const known = bases.get(scope.variables) ?? /* @__PURE__ */ new Map();
  bases.set(scope.variables, known);
  const found = known.get(path);
  const loaded = found === void 0 ? fresh(loader, path, scope) : found;
  known.set(path, loaded);
  if (loaded !== null) return { path, loaded };
  const message = `there is no file ${file2} (looked for as ${path})`;
  context.report("missing-file", [...key, "file"], at, message);
  return null;
}
function fresh(loader, path, scope) {
  const nothing = mapNode([], { file: path, line: 1, column: 1, endLine: 1 });
  const loaded = loader.file(path, nothing, scope, "extends");
  return loaded && { ...loaded, model: resolvePaths(loaded.model, folderOf(path), loader.context) };
}

// src/read/compose/resolve/load/include.ts
var RESOURCES = ["services", "volumes", "networks", "secrets", "configs"];
function applyIncludes(loader, model, scope) {
  const include = model.entries.get("include");
  if (!include) return model;
  const collected = new Map(
    RESOURCES.flatMap((kind) => {
      const own = model.entries.get(kind);
      return own === void 0 || own.kind === "map" ? [[kind, { spot: own?.spot ?? null, entries: new Map(entriesOf(own)) }]] : [];
    })
  );
  for (const [index, item] of itemsOf(include).entries()) {
    const included = includedModel(loader, item, scope, ["include", `${index}`]);
    if (!included) continue;
    for (const [kind, { entries: entries2 }] of collected) {
      for (const [name, value] of entriesOf(included.entries.get(kind))) {
        const own = entries2.get(name);
        if (own === void 0) entries2.set(name, value);
        else if (!equal(own, value)) conflict(loader.context, [kind, name], own, value);
      }
    }
  }
  const entries = Object.fromEntries(
    [...collected].filter(([, { entries: inner }]) => inner.size > 0).map(([kind, { spot, entries: inner }]) => [kind, mapNode(inner, spot ?? include.spot)])
  );
  const isList = include.kind === "list";
  return withEntries(model, isList ? { ...entries, include: null } : entries);
}
function conflict(context, key, own, other) {
  const where = `${other.spot.file}:${other.spot.line}`;
  const message = `is included from ${where} already and differs; change it in an override file`;
  context.report("include", key, own, message);
}
function includedModel(loader, item, scope, key) {
  const { context } = loader;
  const entries = entriesOf(item);
  const paths = textsIn(item.kind === "map" ? entries.get("path") : item);
  const remote = paths.find(isRemote);
  if (remote !== void 0) {
    context.report("remote-file", key, item, `${remote} is not on this machine`);
    return null;
  }
  const files2 = paths.map((path) => absoluteFrom(scope.folder, path));
  const [main] = files2;
  if (main === void 0) return null;
  if (scope.including.includes(main)) {
    const steps = [...scope.including, main].join(" \u2192 ");
    context.report("cycle", key, item, `includes itself in the end: ${steps}`);
    return null;
  }
  const lost = files2.filter((file2) => context.read(file2) === null);
  for (const file2 of lost) {
    context.report("missing-file", key, item, `there is no file ${file2}`);
  }
  if (lost.length > 0) return null;
  const named3 = stringOf(entries.get("project_directory"));
  const folder = named3 ? absoluteFrom(scope.folder, named3) : folderOf(main);
  const own = textsIn(entries.get("env_file")).map((file2) => absoluteFrom(scope.folder, file2));
  const variables2 = withEnvFiles(context, scope.variables, {
    files: own.length > 0 ? own : [absoluteFrom(folder, ".env")],
    required: own.length > 0 ? item : null
  });
  return loader.model(files2, { folder, variables: variables2, including: scope.including });
}
function textsIn(node) {
  const text2 = stringOf(node);
  return text2 === null ? itemsOf(node).flatMap((item) => stringOf(item) ?? []) : [text2];
}

// src/read/compose/resolve/load/file.ts
function loadFile(loader, path, before, { scope, purpose }) {
  const text2 = loader.context.read(path);
  if (text2 === null) return null;
  let loaded = { model: before, resets: [] };
  for (const document of parseYaml(path, text2, loader.context)) {
    const model = addDocument(loader, { path, document, scope, purpose }, loaded.model);
    loaded = { model, resets: document.resets };
  }
  return loaded;
}
function addDocument(loader, adding, before) {
  const { context } = loader;
  const { path, document, scope, purpose } = adding;
  const { root, resets } = document;
  if (root.kind !== "map") {
    const found = isNull(root) ? startOf(path) : root;
    context.report("wrong-type", [], found, "is no compose file: its top level has to be a map");
    return before;
  }
  let own = interpolate(root, scope.variables, context);
  let base = before;
  if (purpose === "project") {
    own = applyExtends(loader, own, { path, resets, scope });
    base = withoutReset(base, resets);
    own = applyIncludes(loader, own, { ...scope, including: [...scope.including, path] });
  } else base = withoutReset(base, resets);
  const merged = withoutRedefined(mergeFiles(base, own, context), context);
  if (purpose === "project") project.check(merged, [], context);
  return withoutRedefined(canonicalModel(merged, context), context);
}

// src/read/compose/resolve/load/defaults.ts
var RULES3 = pathRules({
  "services.*.build": (build2) => filled(build2, "context", "."),
  "services.*.secrets.*": (secret2) => {
    const source = secret2.entries.get("source");
    return filled(secret2, "target", `/run/secrets/${source ? printed(source) : "<nil>"}`);
  },
  "services.*.ports.*": (port) => filled(filled(port, "protocol", "tcp"), "mode", "ingress"),
  "services.*.deploy.resources.reservations.devices.*": allDevices,
  "services.*.gpus.*": allDevices
});
function withDefaults(model) {
  const result = defaults(model, RULES3);
  return result.kind === "map" ? result : model;
}
function defaults(node, rules) {
  if (!rules || node.kind === "scalar") return node;
  if (rules.rule) return node.kind === "map" ? rules.rule(node) : node;
  if (node.kind === "list") {
    return { ...node, items: node.items.map((item) => defaults(item, below(rules, "[]"))) };
  }
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of node.entries) entries.set(name, defaults(value, below(rules, name)));
  return { ...node, entries };
}
function filled(map, key, value) {
  return map.entries.has(key) ? map : withEntries(map, { [key]: textNode(value, map.spot) });
}
function allDevices(map) {
  return map.entries.has("device_ids") ? map : filled(map, "count", "all");
}

// src/read/compose/resolve/load/exclusive.ts
function checkExclusive(model, context) {
  const of = (kind) => entriesOf(model.entries.get(kind));
  for (const [name, volume2] of of("volumes")) checkExternal(volume2, ["volumes", name], context);
  for (const [name, config2] of of("configs")) {
    checkContent(config2, ["configs", name], ["file", "environment", "content"], context);
  }
  for (const [name, secret2] of of("secrets")) {
    checkContent(secret2, ["secrets", name], ["file", "environment"], context);
  }
  for (const [name, service2] of of("services")) {
    for (const device of devicesOf(service2)) {
      const { entries } = device;
      if (!entries.has("count") || !entries.has("device_ids")) continue;
      const message = "count and device_ids exclude each other; keep one";
      context.report("contradiction", ["services", name], device, message);
    }
    for (const watch of itemsOf(entriesOf(entriesOf(service2).get("develop")).get("watch"))) {
      const path = entriesOf(watch).get("path");
      if (!path || stringOf(path) !== "") continue;
      context.report("wrong-value", ["services", name, "develop"], path, "needs a path to watch");
    }
  }
}
function checkExternal(volume2, key, context) {
  const entries = entriesOf(volume2);
  const external2 = entries.get("external");
  if (external2?.kind !== "scalar" || external2.value !== true) return;
  for (const [name, value] of entries) {
    if (["name", "external"].includes(name) || name.startsWith("x-")) continue;
    const message = `an external volume cannot have ${name}: it is made elsewhere; remove one of them`;
    context.report("contradiction", [...key, name], value, message);
  }
}
function checkContent(node, key, kinds, context) {
  const entries = entriesOf(node);
  const given = kinds.filter((kind) => entries.has(kind));
  if (given.length > 1) {
    context.report(
      "contradiction",
      key,
      node,
      `${given.join(" and ")} exclude each other; keep one`
    );
  }
  if (given.length === 0 && !entries.has("driver") && !entries.has("external")) {
    context.report("missing-key", key, node, `needs one of ${kinds.join(", ")}`);
  }
}
function devicesOf(service2) {
  const step3 = (node, ...keys) => keys.reduce((at, key) => entriesOf(at).get(key), node);
  const lists = [
    step3(service2, "gpus"),
    step3(service2, "deploy", "resources", "reservations", "devices")
  ];
  return lists.flatMap(itemsOf).flatMap((device) => device.kind === "map" ? [device] : []);
}

// src/read/compose/resolve/load/model.ts
function loadModel(loader, paths, scope) {
  const { context } = loader;
  let model = mapNode([], startOf(paths[0] ?? ""));
  for (const path of paths) {
    const loaded = loader.file(path, model, scope, "project");
    if (loaded) model = loaded.model;
    else context.report("missing-file", [], startOf(path), "there is no such file");
  }
  const whole2 = withDefaults(withEntries(model, { version: null, include: null }));
  checkExclusive(whole2, context);
  return withValues(resolvePaths(whole2, scope.folder, context), scope.variables);
}
function withValues(model, variables2) {
  const services2 = model.entries.get("services");
  if (services2?.kind !== "map") return model;
  const entries = /* @__PURE__ */ new Map();
  for (const [name, service2] of services2.entries) {
    const environment = entriesOf(service2).get("environment");
    const items = environment?.kind === "list" ? environment.items : null;
    entries.set(
      name,
      service2.kind === "map" && environment?.kind === "list" && items ? withEntries(service2, {
        environment: { ...environment, items: items.map((item) => valued(item, variables2)) }
      }) : service2
    );
  }
  return withEntries(model, { services: { ...services2, entries } });
}
function valued(item, variables2) {
  const name = stringOf(item);
  const value = name === null ? void 0 : variable(variables2, name);
  return value === void 0 ? item : textNode(`${name}=${value}`, item.spot);
}

// src/read/compose/resolve/project/shown.ts
function toJson(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(toJson);
  return jsonOf(node.entries);
}
function jsonOf(entries) {
  return Object.fromEntries([...entries].map(([key, value]) => [key, toJson(value)]));
}
function placeOf({ file: file2, line, endLine }) {
  if (line < 1) return null;
  return endLine > line ? { file: file2, line, endLine } : { file: file2, line };
}
function nodeAt(node, key) {
  return key.reduce(
    (at, name) => entriesOf(at).get(name) ?? itemsOf(at)[/^\d+$/.test(name) ? Number(name) : -1],
    node
  );
}
function addPlaces(into, node, prefix = "") {
  const place = placeOf(node.spot);
  if (place) into.set(prefix, place);
  const inner = (name) => prefix === "" ? name : `${prefix}.${name}`;
  if (node.kind === "map") {
    for (const [name, value] of node.entries) addPlaces(into, value, inner(name));
  } else if (node.kind === "list") {
    for (const [index, item] of node.items.entries()) addPlaces(into, item, inner(`${index}`));
  }
}

// src/read/compose/resolve/notes.ts
var MOST_VALUES = 4e5;
function notesFor({ files: files2, read: read4, env }) {
  const texts = new Map(files2.map(({ path, text: text2 }) => [path, text2]));
  const problems = /* @__PURE__ */ new Map();
  const missing = /* @__PURE__ */ new Set();
  const unset = /* @__PURE__ */ new Map();
  let values = 0;
  return {
    context: {
      home: env["HOME"] ?? null,
      read: (path) => {
        const text2 = texts.get(path) ?? read4(path);
        if (text2 === null) missing.add(path);
        return text2;
      },
      report: (code, key, at, message) => {
        const { file: file2, line, column } = spotOf(at);
        const place = { line: line < 1 ? null : line, col: column < 1 ? null : column };
        const problem = { file: file2, ...place, key: key.join("."), message, code };
        const id = [file2, line, column, problem.key].join("\0");
        if (!problems.has(id)) problems.set(id, problem);
      },
      unset: (name, at) => {
        const place = placeOf(at);
        if (place) unset.set(`${at.file}\0${at.line}\0${name}`, { name, place });
      },
      afford: (more) => {
        values += more;
        return values <= MOST_VALUES;
      }
    },
    isClean: () => problems.size === 0,
    found: () => ({
      problems: withUnset([...problems.values()], [...unset.values()]),
      missing: [...missing],
      unset: [...unset.values()]
    })
  };
}
function withUnset(problems, unset) {
  const byLine = Map.groupBy(unset, ({ place }) => `${place.file}\0${place.line}`);
  return problems.map((problem) => {
    const names = byLine.get(`${problem.file}\0${problem.line}`)?.map(({ name }) => name);
    return names ? { ...problem, unset: names } : problem;
  });
}

// src/read/compose/resolve/project/name.ts
function projectName(naming, context) {
  const { asked, files: files2, folder, variables: variables2 } = naming;
  const given = asked ?? (variable(variables2, "COMPOSE_PROJECT_NAME") || null);
  const at = startOf(files2[0] ?? "");
  if (given !== null) {
    if (normalName(given) !== given) {
      const message = `"${given}" is no project name; use lower-case letters, digits, - and _`;
      context.report("project-name", ["name"], at, message);
    }
    return given;
  }
  const written = files2.map((file2) => nameIn(file2, context)).filter((name2) => name2 !== null);
  const last = written.at(-1);
  const name = normalName(
    last ? String(fillText(last, ["name"], { variables: variables2, context }).value) : folder.split("/").at(-1) ?? ""
  );
  if (name === "") {
    const message = "the project has no name: no letter or digit is left of it; write name: at the top";
    context.report("project-name", ["name"], last ?? at, message);
  }
  return name;
}
function normalName(text2) {
  return text2.toLowerCase().replace(/[^a-z0-9_-]/g, "").replace(/^[_-]+/, "");
}
function nameIn(file2, context) {
  const text2 = context.read(file2);
  if (text2 === null || !/^name\s*:/m.test(text2)) return null;
  const quiet = { ...context, report: () => void 0 };
  const names = parseYaml(file2, text2, quiet).map(
    ({ root }) => root.kind === "map" ? root.entries.get("name") : void 0
  );
  const last = names.findLast((name) => (stringOf(name) ?? "") !== "");
  return last?.kind === "scalar" ? last : null;
}

// src/read/compose/resolve/project/normalize.ts
function normalize(model, name, variables2) {
  const services2 = entriesOf(model.entries.get("services"));
  const normal = /* @__PURE__ */ new Map();
  for (const [key, service2] of services2) {
    normal.set(key, service2.kind === "map" ? normalService(service2, variables2) : service2);
  }
  const usesDefault = [...normal.values()].some(
    (service2) => entriesOf(entriesOf(service2).get("networks")).has("default")
  );
  const networks = new Map(entriesOf(model.entries.get("networks")));
  if (usesDefault && !networks.has("default")) networks.set("default", nullNode(IMPLIED));
  const spot = (key) => model.entries.get(key)?.spot ?? IMPLIED;
  const named3 = (key, entries) => entries.size > 0 ? mapNode(withNames(entries, name), spot(key)) : null;
  return withEntries(model, {
    services: mapNode(normal, spot("services")),
    networks: named3("networks", networks),
    ...Object.fromEntries(
      ["volumes", "configs", "secrets"].map((key) => [
        key,
        named3(key, entriesOf(model.entries.get(key)))
      ])
    )
  });
}
function withNames(entries, project2) {
  return [...entries].map(([key, value]) => {
    const map = value.kind === "map" ? value : mapNode([], value.spot);
    const own = map.entries.get("name");
    if (own && !isNull(own)) return [key, map];
    const external2 = map.entries.get("external");
    const isExternal = external2?.kind === "scalar" && /^(?:1|t|true)$/i.test(String(external2.value));
    const name = textNode(isExternal ? key : `${project2}_${key}`, IMPLIED);
    return [key, withEntries(map, { name })];
  });
}
function normalService(service2, variables2) {
  const { entries } = service2;
  const build2 = entries.get("build");
  const environment = entries.get("environment");
  const set = {};
  if (stringOf(entries.get("pull_policy")) === "if_not_present") {
    set["pull_policy"] = textNode("missing", service2.spot);
  }
  if (build2?.kind === "map") set["build"] = normalBuild(build2, variables2);
  if (environment) set["environment"] = withOutside(environment, variables2, true);
  const networks = entries.get("networks");
  if (!entries.has("network_mode") && (!networks || entriesOf(networks).size === 0)) {
    set["networks"] = mapNode([["default", nullNode(IMPLIED)]], networks?.spot ?? IMPLIED);
  }
  const volumes = entries.get("volumes");
  if (volumes?.kind === "list") {
    set["volumes"] = { ...volumes, items: volumes.items.map(withCleanTarget) };
  }
  const dependencies = dependenciesOf(service2);
  if (dependencies.size > 0) {
    set["depends_on"] = mapNode(dependencies, entries.get("depends_on")?.spot ?? IMPLIED);
  }
  return withEntries(service2, set);
}
function normalBuild(build2, variables2) {
  const { entries, spot } = build2;
  const isNamed = entries.has("dockerfile") || entries.has("dockerfile_inline");
  const args = entries.get("args");
  return withEntries(build2, {
    ...isNamed ? {} : { dockerfile: textNode("Dockerfile", spot) },
    ...args ? { args: withOutside(args, variables2, false) } : {}
  });
}
function withOutside(node, variables2, keep2) {
  if (node.kind === "scalar") return node;
  const pairs2 = node.kind === "map" ? [...node.entries] : namedItems(node.items);
  return mapNode(
    pairs2.flatMap(([name, value]) => {
      const outside = isNull(value) ? variable(variables2, name) : void 0;
      if (outside !== void 0) return [[name, textNode(outside, value.spot)]];
      return keep2 || !isNull(value) ? [[name, value]] : [];
    }),
    node.spot
  );
}
function withCleanTarget(volume2) {
  const target = stringOf(entriesOf(volume2).get("target"));
  if (volume2.kind !== "map" || target === null) return volume2;
  return withEntries(volume2, {
    target: textNode(clean(target), volume2.entries.get("target")?.spot ?? volume2.spot)
  });
}
var SHARED = ["network_mode", "ipc", "pid", "uts", "cgroup"];
function dependenciesOf({ entries }) {
  const found = new Map(entriesOf(entries.get("depends_on")));
  const add = (name, restart, { spot }) => {
    if (found.has(name)) return;
    found.set(
      name,
      mapNode(
        [
          ["condition", textNode("service_started", spot)],
          ["restart", boolNode(restart, spot)],
          ["required", boolNode(true, spot)]
        ],
        spot
      )
    );
  };
  for (const link of itemsOf(entries.get("links"))) {
    const parts = (stringOf(link) ?? "").split(":");
    add((parts.length === 2 ? parts[0] : parts.join(":")) ?? "", true, link);
  }
  for (const key of SHARED) {
    const node = entries.get(key);
    const [, name] = /^service:(.*)$/s.exec(stringOf(node) ?? "") ?? [];
    if (node && name !== void 0) add(name, true, node);
  }
  for (const from of itemsOf(entries.get("volumes_from"))) {
    const text2 = stringOf(from) ?? "";
    if (!text2.startsWith("container:")) add(text2.split(":")[0] ?? "", false, from);
  }
  return found;
}

// src/read/compose/resolve/project/cycles.ts
function checkCycles(services2, context) {
  const done = /* @__PURE__ */ new Set();
  for (const start of services2.keys()) {
    const path = [];
    const steps = [{ name: start, rest: dependenciesOf2(start, services2) }];
    path.push(start);
    while (steps.length > 0 && !done.has(start)) {
      const step3 = steps.at(-1);
      const next = step3?.rest.shift();
      if (step3 === void 0 || next === void 0) {
        steps.pop();
        const left = path.pop();
        if (left !== void 0) done.add(left);
      } else if (path.includes(next)) {
        report([...path.slice(path.indexOf(next)), next], services2, context);
      } else if (!done.has(next)) {
        path.push(next);
        steps.push({ name: next, rest: dependenciesOf2(next, services2) });
      }
    }
  }
}
function dependenciesOf2(name, services2) {
  const dependencies = entriesOf(services2.get(name)?.entries.get("depends_on"));
  return [...dependencies.keys()].filter((other) => services2.has(other));
}
function report(cycle, services2, context) {
  const [first = "", second = ""] = cycle;
  const at = entriesOf(services2.get(first)?.entries.get("depends_on")).get(second);
  const key = ["services", first, "depends_on", second];
  const message = `services wait for each other: ${cycle.join(" \u2192 ")}; take one dependency away`;
  if (at) context.report("cycle", key, at, message);
}

// src/read/compose/resolve/project/limits.ts
var PAIRS = [
  ["cpus", "limits", "cpus"],
  ["mem_limit", "limits", "memory"],
  ["mem_reservation", "reservations", "memory"],
  ["pids_limit", "limits", "pids"]
];
function checkLimits({ entries }, key, context) {
  const deploy2 = entriesOf(entries.get("deploy"));
  const resources = entriesOf(deploy2.get("resources"));
  const differ = (own, other, short, long) => {
    if (other && printed(own) === printed(other)) return;
    const message = `${short} and ${long} have to be the same; keep one of them`;
    context.report("contradiction", [...key, short], own, message);
  };
  for (const [short, part, name] of PAIRS) {
    const own = entries.get(short);
    const part_ = resources.get(part);
    if (own && part_)
      differ(own, entriesOf(part_).get(name), short, `deploy.resources.${part}.${name}`);
  }
  const scale = entries.get("scale");
  const replicas = deploy2.get("replicas");
  if (scale && replicas) differ(scale, replicas, "scale", "deploy.replicas");
  const count = scale ?? replicas;
  const named3 = entries.get("container_name");
  if (named3 && count && Number(printed(count)) > 1) {
    const message = `${printed(count)} containers cannot all be called ${printed(named3)}; take container_name away`;
    context.report("contradiction", [...key, "container_name"], named3, message);
  }
  for (const watch of itemsOf(entriesOf(entries.get("develop")).get("watch"))) {
    const action = stringOf(entriesOf(watch).get("action")) ?? "";
    if (entriesOf(watch).has("target") || ["rebuild", "restart"].includes(action)) continue;
    context.report("missing-key", [...key, "develop"], watch, `${action} needs a target`);
  }
}

// src/read/compose/resolve/project/consistency.ts
function checkProject(project2, context) {
  for (const [name, service2] of project2.enabled) {
    const key = ["services", name];
    checkImage(service2, key, context);
    checkBuild(name, service2, project2, context);
    checkNetworks(service2, key, project2, context);
    checkReferences(service2, key, project2, context);
    checkDependencies(name, service2, project2, context);
    checkHealth(service2, key, context);
    checkLimits(service2, key, context);
  }
  for (const [name, secret2] of project2.top["secrets"] ?? []) {
    const { entries } = secret2.kind === "map" ? secret2 : { entries: /* @__PURE__ */ new Map() };
    if (entries.has("external") || entries.has("file") || entries.has("environment")) continue;
    context.report(
      "missing-key",
      ["secrets", name],
      secret2,
      "needs a file or an environment variable"
    );
  }
  checkCycles(project2.enabled, context);
}
function checkImage({ entries, spot }, key, context) {
  if (["build", "image", "provider"].some((key2) => entries.has(key2))) return;
  context.report("missing-key", key, spot, "has neither image nor build; give it one of them");
}
function checkBuild(name, { entries }, project2, context) {
  const build2 = entriesOf(entries.get("build"));
  const key = ["services", name, "build"];
  const inline = build2.get("dockerfile_inline");
  if (inline && build2.has("dockerfile")) {
    const message = "dockerfile and dockerfile_inline exclude each other; keep one";
    context.report("contradiction", key, inline, message);
  }
  for (const [, value] of entriesOf(build2.get("additional_contexts"))) {
    const [, target] = /^service:(.*)$/s.exec(stringOf(value) ?? "") ?? [];
    if (target === void 0 || project2.enabled.get(target)?.entries.has("build")) continue;
    context.report("undefined-service", key, value, `no service "${target}" is built here`);
  }
  const platform = entries.get("platform");
  const platforms = itemsOf(build2.get("platforms"));
  if (platform && platforms.length > 0 && !platforms.some((one) => printed(one) === printed(platform))) {
    const message = `${printed(platform)} is not among build.platforms; add it there`;
    context.report("contradiction", ["services", name, "platform"], platform, message);
  }
}
function checkNetworks({ entries }, key, { top }, context) {
  const networks = entries.get("networks");
  const mode = entries.get("network_mode");
  if (mode && networks) {
    const message = "network_mode and networks exclude each other; keep one";
    context.report("contradiction", [...key, "network_mode"], mode, message);
  }
  for (const [name, network2] of entriesOf(networks)) {
    if (top["networks"]?.has(name)) continue;
    undefinedName("network", name, [...key, "networks", name], network2, { top, context });
  }
}
function undefinedName(kind, name, key, at, { top, context }) {
  const meant = nearest(name, [...top[`${kind}s`]?.keys() ?? []]);
  const hint = meant === null ? `add it under ${kind}s: at the top level` : `did you mean ${meant}?`;
  context.report(`undefined-${kind}`, key, at, `there is no ${kind} "${name}"; ${hint}`);
}
function checkReferences({ entries }, key, { top }, context) {
  const asking = { top, context };
  for (const [index, volume2] of itemsOf(entries.get("volumes")).entries()) {
    const { type, source } = Object.fromEntries(entriesOf(volume2));
    const name = stringOf(source);
    if (stringOf(type) !== "volume" || name === null || top["volumes"]?.has(name)) continue;
    undefinedName("volume", name, [...key, "volumes", `${index}`], volume2, asking);
  }
  const uses = [
    ["secret", "secrets", entries.get("secrets")],
    ["config", "configs", entries.get("configs")],
    ["secret", "build", entriesOf(entries.get("build")).get("secrets")]
  ];
  for (const [kind, part, list2] of uses) {
    for (const [index, use] of itemsOf(list2).entries()) {
      const name = stringOf(entriesOf(use).get("source")) ?? "";
      if (top[`${kind}s`]?.has(name)) continue;
      undefinedName(kind, name, [...key, part, `${index}`], use, asking);
    }
  }
}
function checkDependencies(name, service2, project2, context) {
  const { enabled, disabled } = project2;
  const key = ["services", name];
  for (const [other, dependency2] of entriesOf(service2.entries.get("depends_on"))) {
    if (enabled.has(other)) continue;
    const required = entriesOf(dependency2).get("required");
    const isOptional2 = required?.kind === "scalar" && required.value === false;
    const off = disabled.get(other);
    if (off && isOptional2) continue;
    const meant = nearest(other, [...enabled.keys()]);
    const hint = off ? `it is in a profile that is off (${profileNames(off)}); turn it on, or say required: false` : meant === null ? "add the service, or take the dependency away" : `did you mean ${meant}?`;
    const message = `needs the service "${other}", which is not there; ${hint}`;
    context.report("undefined-service", [...key, "depends_on", other], dependency2, message);
  }
  const mode = service2.entries.get("network_mode");
  const [, shared] = /^service:(.*)$/s.exec(stringOf(mode) ?? "") ?? [];
  if (mode && shared !== void 0 && !enabled.has(shared)) {
    const message = `there is no service "${shared}" to share the network of`;
    context.report("undefined-service", [...key, "network_mode"], mode, message);
  }
}
function profileNames(service2) {
  return itemsOf(service2.entries.get("profiles")).map(printed).join(", ");
}
function checkHealth({ entries }, key, context) {
  const [first] = itemsOf(entriesOf(entries.get("healthcheck")).get("test"));
  if (!first || isNull(first) || ["CMD", "CMD-SHELL", "NONE"].includes(printed(first))) return;
  const message = `begins with "${printed(first)}"; a list has to begin with CMD, CMD-SHELL or NONE`;
  context.report("wrong-value", [...key, "healthcheck", "test"], first, message);
}

// src/read/compose/resolve/project/env-files.ts
function withFiles(shown, source, reading) {
  const { variables: variables2 } = reading;
  const environment = filesOf(
    source.entries.get("env_file"),
    reading,
    (found) => (name) => found.get(name) ?? variable(variables2, name)
  );
  const labels2 = filesOf(
    source.entries.get("label_file"),
    reading,
    (found) => (name) => found.get(name)
  );
  const set = {};
  if (environment.size > 0)
    set["environment"] = over(environment, shown.entries.get("environment"), source);
  if (labels2.size > 0) set["labels"] = over(labels2, shown.entries.get("labels"), source);
  return Object.keys(set).length > 0 ? withEntries(shown, set) : shown;
}
function over(found, own, { spot }) {
  const entries = /* @__PURE__ */ new Map();
  for (const [name, { value, at }] of found) entries.set(name, textNode(value, at.spot));
  for (const [name, value] of entriesOf(own)) entries.set(name, value);
  return mapNode(entries, own?.spot ?? [...found.values()][0]?.at.spot ?? spot);
}
function filesOf(list2, { context, key }, lookUp) {
  const found = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  for (const item of itemsOf(list2)) {
    const path = stringOf(item) ?? stringOf(entriesOf(item).get("path"));
    if (path === null || path === "") continue;
    const text2 = context.read(path);
    if (text2 === null) {
      if (!isOptional(item)) {
        context.report(
          "missing-file",
          key,
          item,
          `there is no file ${path}; add it, or say required: false`
        );
      }
      continue;
    }
    const { values, wrong } = readEnvText(text2, lookUp(texts));
    if (wrong) {
      const at = { ...startOf(path), line: wrong.line, endLine: wrong.line };
      context.report("wrong-value", key, at, wrong.message);
    }
    for (const [name, value] of Object.entries(values)) {
      texts.set(name, value);
      found.set(name, { value, at: item });
    }
  }
  return found;
}
function isOptional(item) {
  const required = entriesOf(item).get("required");
  if (required?.kind !== "scalar" || isNull(required)) return false;
  return required.value === false || /^(?:false|no|n|off)$/i.test(String(required.value));
}

// src/read/compose/resolve/project/profiles.ts
function isOn(service2, profiles) {
  const own = profilesOf(service2);
  return own.length === 0 || profiles.includes("*") || own.some((profile) => profiles.includes(profile));
}
function profilesOf(service2) {
  return itemsOf(entriesOf(service2).get("profiles")).flatMap((item) => stringOf(item) ?? []);
}
function profilesWith(all2, { profiles, services: services2 }) {
  const added = services2.flatMap((name) => {
    const service2 = all2.get(name);
    return service2 && !isOn(service2, profiles) ? profilesOf(service2) : [];
  });
  return [...profiles, ...added];
}
function selected(enabled, names) {
  if (names.length === 0) return { services: enabled, unknown: [] };
  const wanted = /* @__PURE__ */ new Set();
  const unknown = [];
  const queue = names.map((name) => ({
    name,
    by: null,
    required: true
  }));
  for (const { name, by, required } of queue) {
    const service2 = enabled.get(name);
    if (!service2) {
      if (required) unknown.push({ name, by });
      continue;
    }
    if (wanted.has(name)) continue;
    wanted.add(name);
    for (const [other, dependency2] of entriesOf(service2.entries.get("depends_on"))) {
      const needed = entriesOf(dependency2).get("required");
      const isRequired = !(needed?.kind === "scalar" && needed.value === false);
      queue.push({ name: other, by: name, required: isRequired });
    }
  }
  const services2 = /* @__PURE__ */ new Map();
  for (const [name, service2] of enabled) {
    if (wanted.has(name)) services2.set(name, withoutOthers(service2, wanted));
  }
  return { services: services2, unknown };
}
function withoutOthers(service2, wanted) {
  const dependencies = service2.entries.get("depends_on");
  if (dependencies?.kind !== "map") return service2;
  const kept = [...dependencies.entries].filter(([name]) => wanted.has(name));
  if (kept.length === dependencies.entries.size) return service2;
  return withEntries(service2, {
    depends_on: kept.length > 0 ? { ...dependencies, entries: new Map(kept) } : null
  });
}

// src/read/compose/resolve/project/project.ts
function showProject(model, showing) {
  const { name, choice, variables: variables2, context } = showing;
  const all2 = allServices(model, context);
  const top = topLevel(model, context);
  const initial = split(all2, choice.profiles);
  checkProject({ enabled: initial.on, disabled: initial.off, top }, context);
  const { on } = split(all2, profilesWith(all2, choice));
  const sources = entriesOf(model.entries.get("services"));
  const filled2 = /* @__PURE__ */ new Map();
  for (const [key, service2] of on) {
    const source = sources.get(key);
    const reading = { key: ["services", key], context, variables: variables2 };
    filled2.set(key, source?.kind === "map" ? withFiles(service2, source, reading) : service2);
  }
  const { services: services2, unknown } = selected(filled2, choice.services);
  for (const { name: missing, by } of unknown) {
    const at = all2.get(by ?? "") ?? startOf(model.spot.file);
    const message = `there is no service "${missing}"${by === null ? " to start" : ""}`;
    context.report("undefined-service", by === null ? [] : ["services", by], at, message);
  }
  const shown = /* @__PURE__ */ new Map([
    ["name", textNode(name, model.entries.get("name")?.spot ?? IMPLIED)]
  ]);
  const spot = model.entries.get("services")?.spot ?? IMPLIED;
  shown.set("services", { kind: "map", entries: services2, spot });
  for (const [kind, entries] of Object.entries(used(top, on))) {
    const at = model.entries.get(kind)?.spot ?? IMPLIED;
    if (entries.size > 0) shown.set(kind, { kind: "map", entries, spot: at });
  }
  for (const [key, value] of model.entries) if (key.startsWith("x-")) shown.set(key, value);
  return { shown, off: new Map([...all2].filter(([key]) => !services2.has(key))) };
}
function allServices(model, context) {
  const services2 = /* @__PURE__ */ new Map();
  for (const [name, service2] of entriesOf(model.entries.get("services"))) {
    const shown = service.show(service2, ["services", name], context);
    if (shown?.kind === "map") services2.set(name, shown);
  }
  return services2;
}
var KINDS = {
  networks: network,
  volumes: volume,
  secrets: secret,
  configs: config
};
function topLevel(model, context) {
  return Object.fromEntries(
    Object.entries(KINDS).map(([kind, shape]) => {
      const entries = /* @__PURE__ */ new Map();
      for (const [name, value] of entriesOf(model.entries.get(kind))) {
        const shown = shape.show(value, [kind, name], context);
        if (shown) entries.set(name, shown);
      }
      return [kind, entries];
    })
  );
}
function split(all2, profiles) {
  const on = /* @__PURE__ */ new Map();
  const off = /* @__PURE__ */ new Map();
  for (const [name, service2] of all2) (isOn(service2, profiles) ? on : off).set(name, service2);
  return { on, off };
}
function used(top, services2) {
  const names = {
    networks: /* @__PURE__ */ new Set(),
    volumes: /* @__PURE__ */ new Set(),
    secrets: /* @__PURE__ */ new Set(),
    configs: /* @__PURE__ */ new Set()
  };
  for (const { entries } of services2.values()) {
    for (const network2 of entriesOf(entries.get("networks")).keys())
      names["networks"]?.add(network2);
    for (const volume2 of itemsOf(entries.get("volumes"))) {
      const { type, source } = Object.fromEntries(entriesOf(volume2));
      if (stringOf(type) === "volume") names["volumes"]?.add(stringOf(source) ?? "");
    }
    const build2 = entriesOf(entries.get("build"));
    for (const [kind, list2] of [
      ["secrets", entries.get("secrets")],
      ["secrets", build2.get("secrets")],
      ["configs", entries.get("configs")]
    ]) {
      for (const use of itemsOf(list2))
        names[kind]?.add(stringOf(entriesOf(use).get("source")) ?? "");
    }
  }
  return Object.fromEntries(
    Object.entries(top).map(([kind, entries]) => [
      kind,
      new Map([...entries].filter(([name]) => names[kind]?.has(name)))
    ])
  );
}

// src/read/compose/resolve.ts
var KEPT2 = 4;
var resolveCompose = readOnceFrom(
  KEPT2,
  resolved2
);
function resolved2(input) {
  const { files: files2, env, services: services2 = [] } = input;
  const notes = notesFor(input);
  const { context } = notes;
  const paths = files2.map(({ path }) => path);
  const folder = input.directory ?? folderOf(paths[0] ?? "");
  const asked = input.envFiles ?? [];
  const outside = withEnvFiles(context, env, {
    files: asked.length > 0 ? asked : [absoluteFrom(folder, ".env")],
    required: asked.length > 0 ? textNode("", { file: asked[0] ?? "", line: 1, column: 1, endLine: 1 }) : null
  });
  const naming = { asked: input.project ?? null, files: paths, folder, variables: outside };
  const name = projectName(naming, context);
  const variables2 = { ...outside, COMPOSE_PROJECT_NAME: name };
  const model = loadModel(loaderOf(context), paths, { folder, variables: variables2, including: [] });
  const profiles = input.profiles ?? listIn(variable(variables2, "COMPOSE_PROFILES"));
  const normal = normalize(model, name, variables2);
  const { shown, off } = showProject(normal, {
    name,
    choice: { profiles, services: services2 },
    variables: variables2,
    context
  });
  if (model.entries.size === 0 && notes.isClean()) {
    context.report("missing-key", ["services"], model.spot, "is an empty compose file");
  }
  return { ...finished(shown, off, normal), ...notes.found() };
}
function listIn(text2 = "") {
  return text2.split(",").map((name) => name.trim()).filter((name) => name !== "");
}
function loaderOf(context) {
  const loader = {
    context,
    bases: /* @__PURE__ */ new Map(),
    file: (path, before, scope, purpose) => loadFile(loader, path, before, { scope, purpose }),
    model: (paths, scope) => loadModel(loader, paths, scope)
  };
  return loader;
}
function finished(shown, off, { entries, spot }) {
  const root = mapNode(shown, spot);
  const find = (key) => nodeAt(root, key) ?? (key[0] === "services" ? nodeAt(mapNode(off, spot), key.slice(1)) : void 0) ?? nodeAt(mapNode(entries, spot), key);
  return {
    model: jsonOf(shown),
    off: jsonOf(off),
    place: (...key) => {
      const node = find(key);
      return node ? placeOf(node.spot) : null;
    },
    placesBelow: (...key) => {
      const places = /* @__PURE__ */ new Map();
      const written = nodeAt(mapNode(entries, spot), key);
      const node = find(key);
      for (const [name, value] of written?.kind === "map" ? written.entries : []) {
        if (node?.kind === "map" && !node.entries.has(name)) addPlaces(places, value, name);
      }
      if (node) addPlaces(places, node);
      return Object.fromEntries(places);
    },
    text: (...key) => {
      const node = nodeAt(mapNode(entries, spot), key);
      return node?.kind === "scalar" && !isNull(node) ? printed(node) : null;
    },
    written: (...key) => itemsOf(nodeAt(mapNode(entries, spot), key)).map((item) => {
      const places = /* @__PURE__ */ new Map();
      addPlaces(places, item);
      return { value: toJson(item), places: Object.fromEntries(places) };
    })
  };
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
var RULES4 = readTable();
function ruleFor(name) {
  return RULES4.get(name) ?? null;
}
function directivesIn(context) {
  return [...RULES4].flatMap(([name, { contexts }]) => contexts.includes(context) ? name : []);
}
var OF_DATA = /* @__PURE__ */ new Set(["map", "geo", "types", "split_clients", "charset_map"]);
function holdsDirectives(block) {
  return RULES4.get(block) !== void 0 && !OF_DATA.has(block);
}
function readTable() {
  const rules = /* @__PURE__ */ new Map();
  for (const line of TABLE.replaceAll("\n  ", " ").trim().split("\n")) {
    const [kind, args = "", contexts = "", ...names] = line.split(" ");
    const [fewest = "", most] = args.replace("+", "-Infinity").split("-");
    for (const name of names) {
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
function folderOf2(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, Math.max(slash, 1));
}
function resolvePath(folder, path) {
  return normalizePath(path.startsWith("/") || folder === "" ? path : `${folder}/${path}`);
}

// src/read/nginx/syntax/dump.ts
var MARKER = /^# configuration file (.+):\r?$/;
var SAID_ON_STDERR = /^nginx: (\[\w+\]|the configuration file |configuration file )/;
function splitDump(text2) {
  const files2 = /* @__PURE__ */ new Map();
  let entry = null;
  let path = null;
  let lines = [];
  const close = () => {
    if (path !== null && !files2.has(path)) files2.set(path, lines.join("\n"));
  };
  for (const line of text2.replace(/\n$/, "").split("\n")) {
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
  if (entry === null) return { files: /* @__PURE__ */ new Map([["nginx.conf", text2]]), entry: "nginx.conf" };
  close();
  return { files: files2, entry };
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
  for (let at = cursor.pos; at < pos; at += 1) {
    if (cursor.text.charCodeAt(at) === LINE_FEED) cursor.line += 1;
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
  const { text: text2, pos, line } = cursor;
  const code = text2.charCodeAt(pos);
  if (pos >= text2.length) return { is: "end", line };
  if (code === SEMICOLON || code === OPEN_BRACE || code === CLOSE_BRACE) {
    cursor.pos += 1;
    return { is: code === SEMICOLON ? ";" : code === OPEN_BRACE ? "{" : "}", line };
  }
  const first = text2[pos];
  if (first === '"' || first === "'") return readQuoted(cursor, first);
  return readBare(cursor);
}
function readStray(cursor) {
  const code = cursor.text.charCodeAt(cursor.pos);
  const fits2 = cursor.pos >= cursor.text.length || isBlank(code) || code === SEMICOLON || code === OPEN_BRACE || code === CLOSE_PAREN;
  if (fits2) return null;
  return { is: "stray", text: cursor.text.charAt(cursor.pos), line: cursor.line };
}
function skipBlanksAndComments(cursor) {
  const { text: text2 } = cursor;
  let { pos, line } = cursor;
  for (; pos < text2.length; pos += 1) {
    const code = text2.charCodeAt(pos);
    if (code === LINE_FEED) line += 1;
    else if (code === HASH) {
      const end = text2.indexOf("\n", pos);
      pos = (end === -1 ? text2.length : end) - 1;
    } else if (!isBlank(code)) break;
  }
  cursor.pos = pos;
  cursor.line = line;
}
function readQuoted(cursor, quote2) {
  const { text: text2, pos: start, line } = cursor;
  let end = start + 1;
  while (end < text2.length && text2[end] !== quote2) end += text2[end] === "\\" ? 2 : 1;
  const open = end >= text2.length;
  const stop = Math.min(end, text2.length);
  advance(cursor, open ? stop : stop + 1);
  return { is: "word", text: resolveEscapes(text2.slice(start + 1, stop)), line, open };
}
function readBare(cursor) {
  const { text: text2, pos: start, line } = cursor;
  let afterDollar = false;
  let end = start;
  while (end < text2.length) {
    const code = text2.charCodeAt(end);
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
  const stop = Math.min(end, text2.length);
  advance(cursor, stop);
  return { is: "word", text: resolveEscapes(text2.slice(start, stop)), line, open: false };
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
function closingBrace(text2, start) {
  let depth = 1;
  OF_INTEREST.lastIndex = start;
  for (let match = OF_INTEREST.exec(text2); match; match = OF_INTEREST.exec(text2)) {
    const [found] = match;
    if (found === "{") depth += 1;
    else if (found === "}") {
      depth -= 1;
      if (depth === 0) return match.index;
    } else OF_INTEREST.lastIndex = behind(text2, found, match.index);
  }
  return null;
}
function behind(text2, opening, at) {
  if (opening === '"' || opening === "'") return behindString(text2, opening, at + 1);
  if (opening !== "--") return behindLong(text2, opening, at);
  const long = /^\[=*\[/.exec(text2.slice(at + 2, at + 64));
  if (long) return behindLong(text2, long[0], at + 2);
  const end = text2.indexOf("\n", at);
  return end === -1 ? text2.length : end;
}
function behindString(text2, quote2, start) {
  let pos = start;
  while (pos < text2.length && text2[pos] !== quote2 && text2[pos] !== "\n") {
    pos += text2[pos] === "\\" ? 2 : 1;
  }
  return pos + 1;
}
function behindLong(text2, opening, at) {
  const end = text2.indexOf(opening.replaceAll("[", "]"), at + opening.length);
  return end === -1 ? text2.length : end + opening.length;
}

// src/read/nginx/syntax/missing-semicolon.ts
var CHECKS_PARAMETERS = /* @__PURE__ */ new Set(["listen", "server"]);
function splitAtMissingSemicolon(words, end) {
  const complete = [];
  const problems = [];
  let rest = words;
  for (; ; ) {
    const complaint = complaintAbout(rest, end);
    const [first] = rest;
    if (!complaint || !first) return { complete, rest, problems };
    const at = startOfNext(rest);
    const last = rest[(at ?? rest.length) - 1] ?? first;
    problems.push({
      code: at === null ? complaint.code : "not-terminated",
      line: at === null ? first.line : last.line,
      detail: complaint.detail
    });
    if (at === null) return { complete, rest, problems };
    complete.push({ words: rest.slice(0, at), endLine: last.line });
    rest = rest.slice(at);
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
  for (let at = rule3.fewest + 1; at < words.length; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before || at - 1 > rule3.most) return null;
    if (word.line > before.line && ruleFor(word.text)) return at;
  }
  return null;
}

// src/read/nginx/parse.ts
var DEEPEST3 = 64;
var KEPT3 = 400;
var parseNginx = readOnce(KEPT3, (text2, file2) => `${file2}\0${text2}`, read2);
function read2(text2, file2) {
  const marked = text2.startsWith("\uFEFF");
  const top = [];
  const state = {
    file: file2,
    cursor: { text: marked ? text2.slice(1) : text2, pos: 0, line: 1 },
    problems: [],
    stack: [],
    current: top,
    words: []
  };
  if (marked) {
    const name = /^[^\s;{]*/.exec(state.cursor.text)?.[0] ?? "";
    report2(state, "unknown-directive", 1, `unknown directive "\uFEFF${name}"`);
  }
  while (step2(state)) {
    if (state.stack.length > DEEPEST3) {
      report2(state, "nested-too-deep", state.cursor.line, `more than ${DEEPEST3} nested blocks`);
      break;
    }
  }
  finish(state);
  return { directives: top, problems: state.problems };
}
function step2(state) {
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
  const split2 = splitAtMissingSemicolon(state.words, end);
  for (const { words, endLine } of split2.complete) addSimple(state, words, endLine);
  for (const { code, line: at, detail } of split2.problems) {
    report2(state, code, at, detail, line);
  }
  return split2.rest;
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

// src/read/nginx/syntax/misspelt.ts
var SHORTEST = 5;
function meantBy(name, context) {
  if (name.length < SHORTEST || /[^a-z_]/.test(name)) return null;
  const [only, ...others] = directivesIn(context).filter(
    (known) => !/\d/.test(known) && isOneSlip(name, known)
  );
  return only !== void 0 && others.length === 0 ? only : null;
}
function isOneSlip(one, other) {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const shortRest = short.slice(start);
  const longRest = long.slice(start);
  if (long.length > short.length) return longRest.slice(1) === shortRest;
  return shortRest.slice(1) === longRest.slice(1) || inOrder(short) === inOrder(long);
}
function inOrder(letters) {
  return [...letters].sort().join("");
}

// src/read/nginx/syntax/context.ts
function misplacedDirectives(root) {
  const problems = [];
  visit2(root, contextOfRoot(root), problems);
  return problems;
}
function contextOfRoot(root) {
  const holds = (...names) => root.some(({ name, block }) => block !== null && names.includes(name));
  if (holds("http", "stream", "events")) return "M";
  if (holds("server", "upstream", "map")) return "h";
  return holds("location") ? "s" : null;
}
function visit2(directives, context, problems) {
  if (context === null) return;
  for (const directive of directives) {
    const { name, file: file2, line, block, endLine } = directive;
    const rule3 = ruleFor(name);
    const at = { file: file2, line, nginxLine: block ? line : endLine };
    const meant = rule3 ? null : meantBy(name, context);
    if (rule3 && !rule3.contexts.includes(context)) {
      const detail = `"${name}" directive is not allowed here`;
      problems.push({ code: "not-allowed-here", ...at, detail });
    } else if (meant !== null) {
      problems.push({ code: "misspelt", ...at, detail: `unknown directive "${name}"`, meant });
    } else if (directive.block) {
      visit2(directive.block, inside(directive, context), problems);
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

// src/read/nginx/syntax/glob-pieces.ts
function piecesOf(part) {
  const found = part.match(/\[[!^]?\]?[^\]]*\]|[\s\S]/g) ?? [];
  return found.map((piece) => {
    if (piece === "*") return "*";
    if (piece === "?") return () => true;
    return piece.length === 1 ? (letter) => letter === piece : classOf(piece);
  });
}
function classOf(piece) {
  const negated = /^\[[!^]/.test(piece);
  const members = piece.slice(negated ? 2 : 1, -1).replace(/[\\\]^]/g, "\\$&");
  try {
    const pattern = new RegExp(`^[${negated ? "^" : ""}${members}]$`, "s");
    return (letter) => pattern.test(letter);
  } catch {
    return () => false;
  }
}

// src/read/nginx/syntax/glob.ts
function isGlob(path) {
  return /[*?[]/.test(path);
}
function globMatcher(glob) {
  const parts = glob.split("/").map((part) => ({ text: part, pieces: piecesOf(part) }));
  return (path) => {
    const names = path.split("/");
    return names.length === parts.length && parts.every(({ text: text2, pieces }, index) => {
      const name = names[index] ?? "";
      return !(/^[*?[]/.test(text2) && name.startsWith(".")) && fits(pieces, name);
    });
  };
}
function fits(pieces, name) {
  let [at, piece, star, from] = [0, 0, -1, 0];
  while (at < name.length) {
    const test = pieces[piece];
    if (test === "*") {
      star = piece;
      from = at;
      piece += 1;
    } else if (test?.(name.charAt(at))) {
      at += 1;
      piece += 1;
    } else if (star >= 0) {
      from += 1;
      at = from;
      piece = star + 1;
    } else return false;
  }
  return pieces.slice(piece).every((rest) => rest === "*");
}

// src/read/nginx/config.ts
function configFromDump(text2) {
  const { files: files2, entry } = splitDump(text2);
  return configFromFiles(files2, entry);
}
var KEPT4 = 8;
var configFromFiles = readOnce(
  KEPT4,
  (files2, entry) => JSON.stringify([entry, ...files2]),
  read3
);
function read3(files2, entry) {
  const texts = /* @__PURE__ */ new Map();
  for (const [path, text2] of files2) texts.set(normalizePath(path), text2);
  const start = normalizePath(entry);
  const reading = {
    texts,
    folder: folderOf2(start),
    parsed: /* @__PURE__ */ new Map(),
    open: [],
    problems: [],
    budget: 2e5
  };
  const root = readFile(reading, start);
  const problems = [...reading.problems, ...misplacedDirectives(root)];
  return { entry: start, files: [...reading.parsed.keys()], root, problems };
}
function readFile(reading, path) {
  let file2 = reading.parsed.get(path);
  if (!file2) {
    file2 = parseNginx(reading.texts.get(path) ?? "", path);
    reading.parsed.set(path, file2);
    for (const problem of file2.problems) reading.problems.push(problem);
  }
  reading.open.push(path);
  const directives = withIncludes(reading, file2.directives);
  reading.open.pop();
  return directives;
}
function withIncludes(reading, directives) {
  const all2 = [];
  for (const directive of directives) {
    const [pattern] = directive.args;
    if (directive.name === "include" && directive.block === null && pattern !== void 0) {
      for (const path of pathsFor(reading, directive, pattern)) {
        for (const included of readFile(reading, path)) all2.push(included);
      }
    } else if (directive.block) {
      all2.push({ ...directive, block: withIncludes(reading, directive.block) });
    } else {
      all2.push(directive);
    }
  }
  reading.budget -= all2.length;
  return all2;
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
  return [...reading.texts.keys()].filter(globMatcher(glob)).sort(byBytes);
}
function byBytes(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
function complain(reading, code, include, detail) {
  const { file: file2, line, endLine } = include;
  reading.problems.push({ code, file: file2, line, nginxLine: endLine, detail });
}

// src/read/dockerfile/parse.ts
var import_dockerfile_ast = __toESM(require_main(), 1);

// src/read/dockerfile/variables.ts
var LONGEST2 = 65536;
function expand(text2, known) {
  let grown2 = 0;
  const expanded = text2.replace(
    /\\\$|\$(?:(\w+)|\{(\w+)(?::([-+])([^}]*))?\})/g,
    (whole2, bare, braced, sign, word = "") => {
      if (whole2 === "\\$") return "$";
      if (grown2 > LONGEST2) return whole2;
      const value = known[bare ?? braced ?? ""];
      grown2 += value?.length ?? 0;
      if (sign === "+") return value ? word : "";
      if (sign === "-") return value || word;
      return value ?? whole2;
    }
  );
  return grown2 > LONGEST2 ? text2 : expanded;
}

// src/read/dockerfile/parse.ts
var COMMANDS = /* @__PURE__ */ new Set(["CMD", "ENTRYPOINT", "RUN", "SHELL", "HEALTHCHECK"]);
var KEPT5 = 500;
var parseDockerfile = readOnce(
  KEPT5,
  (file2, text2, buildArgs = {}) => JSON.stringify([file2, text2, buildArgs]),
  (file2, text2, buildArgs = {}) => parsed2(file2, text2, buildArgs)
);
function parsed2(file2, text2, buildArgs) {
  const stages = [];
  const global = {};
  const ofStage = /* @__PURE__ */ new Map();
  let known = global;
  for (const instruction of import_dockerfile_ast.DockerfileParser.parse(text2).getInstructions()) {
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
  return { file: file2, stages };
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
  const range2 = instruction.getRange();
  const flags = instruction instanceof import_dockerfile_ast.ModifiableInstruction ? instruction.getFlags() : [];
  const heredocs = instruction instanceof import_dockerfile_ast.Copy ? instruction.getHeredocs() : [];
  const content = instruction.getArgumentsContent() ?? "";
  return {
    keyword,
    ...argumentsOf(keyword, heredocs.length > 0 ? content.split("\n")[0] ?? "" : content, known),
    flags: Object.fromEntries(
      flags.map((flag2) => [flag2.getName(), expand(flag2.getValue() ?? "", known)])
    ),
    heredocs: heredocs.map((heredoc) => {
      const { start, end } = heredoc.getContentRange() ?? { start: range2.end, end: range2.end };
      return { name: heredoc.getName(), line: start.line + 1, lines: end.line - start.line + 1 };
    }),
    line: range2.start.line + 1,
    endLine: range2.end.line + 1,
    text: `${keyword} ${content}`
  };
}
function argumentsOf(keyword, content, known) {
  const command2 = keyword === "HEALTHCHECK" ? content.replace(/^CMD\s+/i, "") : content;
  const elements = jsonStrings(command2);
  if (COMMANDS.has(keyword)) {
    return elements ? { form: "exec", args: elements } : {
      form: "shell",
      args: [command2.replace(command2.includes("<<") ? / +/g : /\s+/g, " ").trim()]
    };
  }
  const words = elements ?? content.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return { form: null, args: words.map((word) => expand(unquote(word), known)) };
}
function jsonStrings(text2) {
  if (!text2.startsWith("[")) return null;
  try {
    const value = JSON.parse(text2);
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

// src/read/nginx/walk.ts
function* allDirectives(config2) {
  yield* visit3(config2.root, []);
}
function* visit3(directives, parents) {
  for (const directive of directives) {
    yield { directive, parents };
    if (directive.block) yield* visit3(directive.block, [...parents, directive]);
  }
}
function headOf({ name, args }) {
  return [name, ...args].join(" ");
}
function httpBlock(config2) {
  return blockOf(config2, "http") ?? (blockOf(config2, "stream") ? [] : config2.root);
}
function streamBlock(config2) {
  return blockOf(config2, "stream") ?? [];
}
function blockOf(config2, name) {
  return config2.root.find((directive) => directive.name === name)?.block ?? null;
}

// src/read/text.ts
var ESCAPES3 = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
function plainLines(text2) {
  return text2.replace(ESCAPES3, "").split("\n").map((line) => line.replace(/\r+$/, ""));
}

// src/read/nginx/log/error-fields.ts
function splitFields(message) {
  const start = message.search(/, (?:client|server|request|upstream|host): /);
  const text2 = start < 0 ? message : message.slice(0, start);
  const rest = start < 0 ? "" : message.slice(start);
  const upstream = quoted2(rest, "upstream");
  return {
    text: text2,
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
var RESOLVER = rule(/ while resolving, resolver: (?<name>\[[^\]]*\]|[\d.]+)/, "resolver-failed");
var CERTIFICATE = rule(/"(?<name>[^"]*)"/, "certificate-failed");
function receiving() {
  return [
    RESOLVER,
    rule(/failed \(104: .* (?:from upstream|reading upstream|to upstream)/, "reset-early"),
    rule(/ SSL handshaking to upstream/, "tls-handshake-failed"),
    rule(TO_UPSTREAM, "connect-failed")
  ];
}
function sending() {
  return [
    RESOLVER,
    rule(TO_UPSTREAM, "send-failed"),
    rule(/ while sending (?:response )?to client/, "client-closed")
  ];
}
function connecting() {
  return [
    RESOLVER,
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
  limiting: [
    // limit_req_dry_run and limit_conn_dry_run only count: the request goes on.
    rule(/^limiting (?:requests|connections), dry run/, null),
    rule(/^limiting (?:requests|connections).* by zone "(?<name>[^"]*)"/, "rate-limited")
  ],
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
  // Since TLS 1.3 nginx counts the handshake as done before the upstream has seen its certificate.
  SSL_read: [
    rule(/SSL alert number 116\).* reading response header from upstream/, "tls-handshake-failed"),
    rule(TO_UPSTREAM, "reset-early"),
    rule(/^/, null)
  ],
  SSL_write: [rule(TO_UPSTREAM, "send-failed"), rule(/^/, null)],
  peer: [rule(/ SSL handshak\w+ to upstream/, "tls-handshake-failed"), rule(/^/, null)],
  worker: [
    rule(/^worker process \d+ exited on signal (?<name>\d+)/, "worker-died"),
    rule(/^worker process \d+ exited with fatal code (?<name>\d+)/, "worker-died")
  ],
  setrlimit: [rule(/^setrlimit\(RLIMIT_NOFILE, (?<name>\d+)\) failed/, "file-limit-refused")],
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
var CONFIGURATION_RULES = [
  rule(/\$\{(?<name>[A-Z_][A-Z0-9_]*)(?::?[-=?+][^}]*)?\}?/, "placeholder-left"),
  rule(/^invalid number of arguments in "(?<name>[^"]*)"/, "wrong-arguments"),
  rule(/^"(?<name>[^"]*)" directive invalid value/, "invalid-value"),
  rule(/^invalid (?:value|parameter) "(?<name>[^"]*)"/, "invalid-value"),
  rule(/^unknown "(?<name>[^"]*)" variable/, "unknown-variable")
];
var OTHER_RULES = [
  rule(/^(?<name>\S+) could not be resolved \(/, "could-not-resolve"),
  rule(/^(?<name>\d+) worker_connections are not enough/, "worker-connections"),
  rule(/^"(?<name>[^"]*)" is not found \(2: /, "static-not-found"),
  rule(/^"(?<name>[^"]*)" is forbidden \(13: /, "file-failed"),
  rule(/^open socket #\d+ left in connection/, null)
];

// src/read/nginx/log/tls.ts
var NOT_TLS = /wrong version number|packet length too long|http request|unknown protocol|record layer failure/;
var PROTOCOL = /unsupported protocol|no protocols available|no ciphers? |version too low/;
var NOTHING = { code: null, alert: null, verify: null };
function readTls(message) {
  const match = /\(SSL: (?:error:([\dA-F]{8}):)?([^)]*)\)/.exec(message);
  if (!match) {
    const closed = /^peer closed connection in SSL handshake/.test(message);
    return closed ? { ...NOTHING, kind: "closed", reason: "closed" } : null;
  }
  const parts = (match[2] ?? "").split(":").filter((part) => part !== "");
  const alert = /SSL alert number (\d+)/.exec(message)?.[1];
  const said = parts.filter((part) => !part.startsWith("SSL alert number"));
  const reason = said.at(-1) ?? "";
  return {
    kind: kindOf(reason, alert === void 0 ? null : Number(alert)),
    code: match[1] ?? null,
    reason,
    alert: alert === void 0 ? null : Number(alert),
    verify: null
  };
}
function readVerification(message) {
  const [, number, reason] = /verify error: \((\d+):([^)]*)\)/.exec(message) ?? [];
  if (number === void 0) {
    return { ...NOTHING, kind: "other-name", reason: "name does not match" };
  }
  return { ...NOTHING, kind: "untrusted", reason: reason ?? "", verify: Number(number) };
}
function kindOf(reason, alert) {
  if (NOT_TLS.test(reason)) return "not-tls";
  if (alert === 70 || PROTOCOL.test(reason)) return "protocol";
  if (alert !== null) return "refused";
  if (/certificate verify failed/.test(reason)) return "untrusted";
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
    rule2(/^upstream sent (?<name>"Content-Length" and "Transfer-Encoding")/, "duplicate-header"),
    rule2(/^upstream sent (?:no valid HTTP|unsupported FastCGI)/, "protocol-mismatch"),
    rule2(/^upstream sent too large http2 frame: (?<bytes>\d+)/, "protocol-mismatch"),
    rule2(/^upstream sent (?:unexpected|invalid|malformed) http2/, "protocol-mismatch"),
    rule2(/^upstream sent (?:unexpected|invalid) FastCGI/, "protocol-mismatch"),
    rule2(/^upstream sent invalid header(?:: "(?<name>(?:[^":\\]|\\x[^0])*))?/, "invalid-header"),
    rule2(/^upstream sent (?:invalid|unexpected|more|unsupported)/, "invalid-header")
  ],
  SSL: [
    rule2(/^upstream SSL certificate(?: does not match "(?<name>[^"]*)")?/, "tls-verify-failed")
  ]
};

// src/read/nginx/error-log.ts
var LINE = /(?:^|\s)(?:(\d{4})\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d) |nginx: )\[(emerg|alert|crit|error|warn|notice|info)\] (?:\d+#\d+: )?(?:\*\d+ )?(.*)$/s;
var SERIOUS = /* @__PURE__ */ new Set(["emerg", "alert", "crit", "error"]);
function readNginxError(line) {
  const match = LINE.exec(line);
  if (!match) return null;
  const [, year, month, day, time, level = "", message = ""] = match;
  const { text: text2, fields: fields2 } = splitFields(message.trimEnd());
  const place = placeIn(text2);
  const found = classify(fields2.client === null ? text2 : `${text2}, client`, level);
  if (found === null) return null;
  const { code, groups } = found;
  const bytes2 = groups["bytes"];
  return {
    code,
    level,
    errno: errnoIn(text2),
    phase: phaseIn(text2),
    ...fields2,
    name: groups["name"] ?? named2(code, text2, fields2),
    method: fields2.request?.method ?? null,
    path: fields2.request?.uri ?? null,
    bytes: bytes2 === void 0 ? null : Number(bytes2) + Number(groups["more"] ?? 0),
    message: text2,
    at: year === void 0 ? null : `${year}-${month}-${day}T${time}`,
    place,
    tls: tlsIn(code, text2),
    // pwrite(), pwritev(), write()
    ...code === "temp-file-failed" ? { isWriting: /^p?write/.test(text2) } : {}
  };
}
function tlsIn(code, text2) {
  if (code === "tls-verify-failed") return readVerification(text2);
  return code === "tls-handshake-failed" ? readTls(text2) : null;
}
function classify(text2, level) {
  const [head = ""] = /^[A-Za-z_][A-Za-z_0-9]*/.exec(text2) ?? [];
  const second = head === "upstream" ? /^upstream (\w+)/.exec(text2)?.[1] ?? "" : "";
  const own = head === "upstream" ? rulesOf(UPSTREAM_RULES, second) : rulesOf(RULES_BY_HEAD, head);
  const first = level === "emerg" ? CONFIGURATION_RULES : [];
  for (const { pattern, code } of [...first, ...own, ...OTHER_RULES]) {
    const match = pattern.exec(text2);
    if (match) return code === null ? null : { code, groups: match.groups ?? {} };
  }
  if (level === "emerg") return { code: "config-invalid", groups: {} };
  return SERIOUS.has(level) ? { code: "other", groups: {} } : null;
}
function rulesOf(rules, head) {
  return Object.hasOwn(rules, head) ? rules[head] ?? [] : [];
}
var SYSTEM_ERROR = /\(SSL: error:(?:80000|02[\dA-F]{3})([\dA-F]{3}):/;
function errnoIn(text2) {
  const inTls = SYSTEM_ERROR.exec(text2)?.[1];
  if (inTls !== void 0) return Number.parseInt(inTls, 16);
  const match = /\((\d+): [^()]*\)/.exec(text2) ?? /\(SSL: [^)]*\) ?.*\((\d+): /.exec(text2);
  return match?.[1] === void 0 ? null : Number(match[1]);
}
function phaseIn(text2) {
  return /^.* while ([A-Za-z][\w /-]*?)(?=,|$)/s.exec(text2)?.[1] ?? null;
}
function placeIn(text2) {
  const match = / in (\S+):(\d+)$/.exec(text2);
  return match ? { file: match[1] ?? "", line: Number(match[2]) } : null;
}
function named2(code, text2, fields2) {
  if (code === "no-live-upstreams") return fields2.upstream?.host ?? null;
  if (code === "tls-handshake-failed") return readTls(text2)?.reason ?? null;
  return code === "config-invalid" ? /"([^"]*)"/.exec(text2)?.[1] ?? null : null;
}
var FIELD = /(?:^|[\s,])(?:client|server|request|upstream|host|referrer): /;
function continuesEntry(entry, next) {
  if (next.trim() === "") return false;
  if (/ failed\s*$/.test(entry) || /^\s*(?:while [a-z]+ing |\((?:SSL|\d+): )/.test(next))
    return true;
  const quotes = entry.split('"').length - 1;
  return quotes % 2 === 1 || /,\s*$/.test(entry) || FIELD.test(next);
}

export {
  MASK,
  readEnvText,
  readOnce,
  leftOut,
  resolveCompose,
  holdsDirectives,
  splitDump,
  configFromDump,
  configFromFiles,
  parseDockerfile,
  stagesThatRun,
  stageNamed,
  allDirectives,
  headOf,
  httpBlock,
  streamBlock,
  plainLines,
  readNginxError,
  continuesEntry
};
