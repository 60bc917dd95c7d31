import { headerLines, vendorBody, vendorSign } from '#core/importers/samples/vendor.properties.ts';

export const verboseLog = `*   Trying 203.0.113.7:443...
* Connected to api.tpns.tencent.com (203.0.113.7) port 443 (#0)
> POST /v3/push/app HTTP/1.1
> Host: api.tpns.tencent.com
> User-Agent: curl/7.88.1
> Accept: */*
> Content-Type: application/json
> AccessId: 1500001048
> TimeStamp: 1565314789
> Sign: ${vendorSign}
> Authorization: Basic basic-secret
> Content-Length: ${vendorBody.length}
> 
* upload completely sent off: ${vendorBody.length} bytes
< HTTP/1.1 403 Forbidden
< Content-Length: 15
< Set-Cookie: sid=cookie-secret
< 
{"ret_code":-1}
* Connection #0 to host api.tpns.tencent.com left intact
`;

/** Bytes as rows of hex and characters, as curl writes them. */
function hexRows(text: string): string {
  const bytes = Buffer.from(text);
  const rows: string[] = [];
  for (let at = 0; at < bytes.length; at += 16) {
    const row = [...bytes.subarray(at, at + 16)];
    const hex = row
      .map((byte) => `${byte.toString(16).padStart(2, '0')} `)
      .join('')
      .padEnd(48);
    const shown = row.map((byte) => (byte < 0x20 || byte > 0x7e ? '.' : String.fromCharCode(byte)));
    rows.push(`${at.toString(16).padStart(4, '0')}: ${hex}${shown.join('')}`);
  }
  return rows.join('\n');
}

export const sentHeader = `POST /v3/push/app HTTP/1.1\r\n${headerLines.join('\r\n')}\r\nContent-Length: ${vendorBody.length}\r\n\r\n`;

export const traceLog = `== Info:   Trying 203.0.113.7:443...
=> Send SSL data, 5 bytes (0x5)
0000: 16 03 01 02 00                                  .....
=> Send header, ${sentHeader.length} bytes (0x${sentHeader.length.toString(16)})
${hexRows(sentHeader)}
=> Send data, ${vendorBody.length} bytes (0x${vendorBody.length.toString(16)})
${hexRows(vendorBody)}
<= Recv header, 17 bytes (0x11)
0000: 48 54 54 50 2f 31 2e 31 20 32 30 30 20 4f 4b 0d HTTP/1.1 200 OK.
0010: 0a                                              .
<= Recv header, 2 bytes (0x2)
0000: 0d 0a                                           ..
== Info: Closing connection 0
`;

/** The request as xxd writes it. */
export const xxdDump = hexRows(sentHeader + vendorBody).replace(
  /^(....): (.{48})/gm,
  (_, offset: string, hex: string) =>
    `0000${offset}: ${hex
      .replace(/(..) (..) ?/g, '$1$2 ')
      .trimEnd()
      .padEnd(39)}  `,
);
