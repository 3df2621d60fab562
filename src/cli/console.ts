/** Where a command prints: results on `out`, messages on `error`, each as whole lines. */
export interface Console {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}
