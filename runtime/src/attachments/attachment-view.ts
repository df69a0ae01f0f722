export interface AttachmentView {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
  readonly sha256: string;
}

export interface FormDraftView {
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly parties: readonly unknown[];
  readonly savedAt: string;
}
