/** A wrong request whose cause is known, as the fixtures and the Python script tell it. */
export type WrongRequest = {
  /** Ids of the catalogue of causes; none where the mistake had no effect. */
  readonly causes: readonly string[];
  readonly note: string;
  /** Single causes that give the same bytes. */
  readonly equal?: readonly string[];
  readonly received: {
    readonly TimeStamp: string;
    readonly AccessId: string;
    readonly Sign: string;
    readonly body_base64: string;
  };
  readonly secretKey: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly otherSecrets?: readonly string[];
};
