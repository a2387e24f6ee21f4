package main

import "bytes"

// title is the first line of a text document.
func title(content []byte) string {
	lines := bytes.SplitN(content, []byte("\r\n"), 2)
	return string(lines[0]) + " / " + string(lines[1][:40])
}
