package main

import (
	"fmt"
	"log"
	"net/http"
)

func stored(names []string) string {
	return names[5]
}

func main() {
	http.HandleFunc("/ok", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "ok") })
	http.HandleFunc("/recovered", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, stored([]string{"a", "b", "c"}))
	})
	http.HandleFunc("/fatal", func(w http.ResponseWriter, r *http.Request) {
		go func() { panic(fmt.Errorf("nobody recovers this")) }()
		select {}
	})
	http.HandleFunc("/map", func(w http.ResponseWriter, r *http.Request) {
		seen := map[int]int{}
		for i := 0; i < 4; i++ {
			go func() {
				for {
					seen[i]++
				}
			}()
		}
		select {}
	})
	log.Println("listening on 127.0.0.1:8080")
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
