package main

import (
	"log"
	"net/http"
	"runtime/debug"
	"time"
)

// Statistics says how large the documents are on average.
func (i *Inbox) Statistics(w http.ResponseWriter, r *http.Request) {
	var total int64
	for _, document := range i.documents {
		total += document.Bytes
	}
	answer(w, http.StatusOK, map[string]int64{"average": total / int64(len(i.documents))})
}

// recovering answers 500 where a handler panics.
func recovering(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if err := recover(); err != nil {
				log.Printf("panic: %v\n%s", err, debug.Stack())
				http.Error(w, "internal error", http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// watch asks for the statistics, for the dashboard.
func watch(url string) {
	for {
		if answer, err := http.Get(url); err == nil {
			answer.Body.Close()
		}
		time.Sleep(500 * time.Millisecond)
	}
}
