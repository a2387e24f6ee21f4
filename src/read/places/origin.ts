/**
 * The file of the repository that stands behind a file of a container. `offset` is added to a line
 * there to get the line here: a heredoc's text begins in the middle of its Dockerfile.
 */
export interface Origin {
  readonly file: string;
  readonly offset: number;
}
