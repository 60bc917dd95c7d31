/** The module that the build assembles from the text which that file exports. */
declare module '*.ts?assembled' {
  export const wasmBase64: string;
}
