from json import nothing_like_this

app = nothing_like_this
