/** Packages of which the module that is imported has another name, as pip wants them. */
const PACKAGES: Readonly<Record<string, string>> = {
  bs4: "beautifulsoup4",
  Crypto: "pycryptodome",
  cv2: "opencv-python-headless",
  dateutil: "python-dateutil",
  decouple: "python-decouple",
  docx: "python-docx",
  dotenv: "python-dotenv",
  fitz: "PyMuPDF",
  jose: "python-jose",
  jwt: "PyJWT",
  magic: "python-magic",
  multipart: "python-multipart",
  MySQLdb: "mysqlclient",
  OpenSSL: "pyOpenSSL",
  PIL: "Pillow",
  pkg_resources: "setuptools",
  pptx: "python-pptx",
  psycopg2: "psycopg2-binary",
  rest_framework: "djangorestframework",
  serial: "pyserial",
  skimage: "scikit-image",
  sklearn: "scikit-learn",
  slugify: "python-slugify",
  yaml: "PyYAML",
  zmq: "pyzmq",
};

/** What Python itself had, by the version that has it no more (docs.python.org, "Removed modules"). */
const REMOVED: Readonly<Record<string, readonly string[]>> = {
  "3.12": ["asynchat", "asyncore", "distutils", "imp", "smtpd"],
  "3.13": [
    ...["aifc", "audioop", "cgi", "cgitb", "chunk", "crypt", "imghdr", "lib2to3", "mailcap"],
    ...["msilib", "nis", "nntplib", "ossaudiodev", "pipes", "sndhdr", "spwd", "sunau"],
    ...["telnetlib", "uu", "xdrlib"],
  ],
};

/** The package that brings a module. */
export function packageOf(module: string): string {
  const [top = module] = module.split(".");
  return PACKAGES[top] ?? top;
}

/** The version of Python since which it has no such module of its own; null: it never had one. */
export function removedIn(module: string): string | null {
  const [top = module] = module.split(".");
  return Object.keys(REMOVED).find((version) => REMOVED[version]?.includes(top)) ?? null;
}
