require_relative "guestbook"

run Guestbook
