package main

import (
	"log"
	"time"
)

// scan stands for the virus scanner, which takes its time over every document.
func scan(path string) {
	started := time.Now()
	time.Sleep(3 * time.Second)
	log.Printf("scanned %s in %s", path, time.Since(started).Round(time.Second))
}
