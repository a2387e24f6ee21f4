/**
 * Whether two services of the stack hold the same part of a login. It is compared while the values
 * are at hand; the values themselves are never kept. The subject is the service that logs in.
 */
export interface CredentialsEqual {
  readonly part: "user" | "password" | "database";
  /** The variable of the subject. */
  readonly variable: string;
  /** The service that is logged in to, and its variable. */
  readonly server: string;
  readonly serverVariable: string;
  readonly equal: boolean;
}
