package main

import (
	"log"
	"net/http"
	"os"
	"time"
)

func main() {
	address := setting("LISTEN", ":8090")
	inbox := &Inbox{folder: setting("INBOX_DIR", "/var/inbox")}
	mux := http.NewServeMux()
	mux.HandleFunc("/health", health)
	mux.HandleFunc("/documents", inbox.Documents)
	mux.HandleFunc("/statistics", inbox.Statistics)
	server := &http.Server{
		Addr:        address,
		Handler:     recovering(mux),
		ReadTimeout: 30 * time.Second,
		IdleTimeout: 90 * time.Second,
	}
	log.Printf("inbox listening on %s", address)
	go watch("http://localhost" + address + "/statistics")
	log.Fatal(server.ListenAndServe())
}

func setting(name, otherwise string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return otherwise
}

func health(w http.ResponseWriter, r *http.Request) {
	answer(w, http.StatusOK, map[string]string{"status": "ok"})
}
