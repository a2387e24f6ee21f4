# The company's root signs a department's CA, that one the site's, and that one the registry.
set -e
mkdir /certs && cd /certs
echo "basicConstraints=critical,CA:TRUE" > ca.ext
echo "subjectAltName=DNS:registry" > leaf.ext
openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=root -keyout root.key -out root.pem
by=root
for name in department site registry; do
  ext=ca.ext
  [ $name = registry ] && ext=leaf.ext
  openssl req -newkey rsa:2048 -nodes -subj /CN=$name -keyout $name.key -out $name.csr
  openssl x509 -req -days 3650 -in $name.csr -CA $by.pem -CAkey $by.key -CAcreateserial -extfile $ext -out $name.pem
  by=$name
done
cat site.pem department.pem >> registry.pem
