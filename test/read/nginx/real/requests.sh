# Reads lines of PORT and a base64 request, sends each, and prints each answer between marks.
while read -r port request; do
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  base64 -d <<<"$request" >&3
  base64 -w0 <&3
  echo
  exec 3<&- 3>&-
done
