/** `key = value` in a configuration file of an application server (php.ini, a pool of PHP-FPM …). */
export interface AppSetting {
  readonly name: string;
  readonly value: string;
}

/** A route that the application's source declares. */
export interface AppRoute {
  /** Upper case. */
  readonly method: string;
  /** Parameters as `{id}`. */
  readonly path: string;
  /** Form field of the file that it takes; null: it takes none. */
  readonly field: string | null;
  /** All of it was read off the source, but for the values of parameters. */
  readonly known: boolean;
  /** The same, and it has no parameters. */
  readonly sure: boolean;
  /** Bytes that the application itself allows for an upload; null: not plain. */
  readonly limitBytes: number | null;
}
