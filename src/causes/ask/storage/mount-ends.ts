/** Keys and certificates are laid where the stack runs; nobody keeps them in a repository. */
export function isKey(source: string): boolean {
  return /\.(?:key|pem|crt|cer)$/.test(source);
}

/** A folder that is missing is made, which is right for data; of these only files are meant. */
export function isFileName(target: string): boolean {
  return /\.(?:conf|template|ya?ml|json|toml|ini|cfg|cnf|sh|py|js|crt|pem|key|env|sql|txt|html|xml|htpasswd)$/.test(
    target,
  );
}
