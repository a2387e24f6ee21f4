package main

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"time"
)

// Kept in memory up to this size; net/http writes the rest of a form to a temporary file.
const formMemory = 16 << 10

// Document is what the inbox knows of one upload.
type Document struct {
	Name  string    `json:"name"`
	Bytes int64     `json:"bytes"`
	At    time.Time `json:"at"`
}

// Inbox keeps documents in a folder.
type Inbox struct {
	folder    string
	mutex     sync.Mutex
	documents []Document
}

// Documents lists the inbox, or puts an uploaded file into it.
func (i *Inbox) Documents(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodGet {
		i.mutex.Lock()
		defer i.mutex.Unlock()
		answer(w, http.StatusOK, i.documents)
		return
	}
	if err := r.ParseMultipartForm(formMemory); err != nil {
		fail(w, http.StatusBadRequest, err)
		return
	}
	file, header, err := r.FormFile("document")
	if err != nil {
		fail(w, http.StatusBadRequest, err)
		return
	}
	defer file.Close()
	target, err := os.Create(filepath.Join(i.folder, filepath.Base(header.Filename)))
	if err != nil {
		fail(w, http.StatusInternalServerError, err)
		return
	}
	defer target.Close()
	size, err := io.Copy(target, file)
	if err != nil {
		fail(w, http.StatusInternalServerError, err)
		return
	}
	document := Document{Name: header.Filename, Bytes: size, At: time.Now()}
	i.mutex.Lock()
	i.documents = append(i.documents, document)
	i.mutex.Unlock()
	answer(w, http.StatusCreated, document)
}

func answer(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("answer: %v", err)
	}
}

func fail(w http.ResponseWriter, status int, err error) {
	log.Printf("%d: %v", status, err)
	answer(w, status, map[string]string{"error": err.Error()})
}
