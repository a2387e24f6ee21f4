import syntax

app = syntax.app
