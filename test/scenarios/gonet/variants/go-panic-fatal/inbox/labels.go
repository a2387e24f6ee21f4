package main

import "strings"

// label is the name without its extension: "invoice-0042" of "invoice-0042.pdf".
func label(document Document) string {
	parts := strings.Split(document.Name, "-")
	return strings.TrimSuffix(parts[1], ".pdf")
}
