/** A function of the program, and the classes that it needs. */
type JavaFunction = { readonly imports: readonly string[]; readonly lines: readonly string[] };

/** Functions that a program for Java may need, by name. */
export const javaFunctions: Readonly<Record<string, JavaFunction>> = {
  fromEnvironment: {
    imports: [],
    lines: [
      'static String fromEnvironment(String name, String label) {',
      '    var value = System.getenv(name);',
      '    if (value == null || value.isEmpty()) {',
      '        fail("Set the environment variable " + name + " to the " + label + ".");',
      '    }',
      '    return value;',
      '}',
    ],
  },
  concat: {
    imports: ['java.io.ByteArrayOutputStream'],
    lines: [
      'static byte[] concat(byte[]... parts) {',
      '    var all = new ByteArrayOutputStream();',
      '    for (var part : parts) all.write(part, 0, part.length);',
      '    return all.toByteArray();',
      '}',
    ],
  },
  hmac: {
    imports: ['javax.crypto.Mac', 'javax.crypto.spec.SecretKeySpec'],
    lines: [
      'static byte[] hmac(String name, byte[] key, byte[] message) throws Exception {',
      '    var mac = Mac.getInstance(name);',
      '    mac.init(new SecretKeySpec(key, name));',
      '    return mac.doFinal(message);',
      '}',
    ],
  },
  unhex: {
    imports: [],
    lines: [
      'static byte[] unhex(String digits) {',
      '    var bytes = new byte[digits.length() / 2];',
      '    for (int i = 0; i < bytes.length; i++) {',
      '        bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);',
      '    }',
      '    return bytes;',
      '}',
    ],
  },
  percentEncoded: {
    imports: ['java.net.URLEncoder'],
    lines: [
      'static String percentEncoded(String text) {',
      '    return URLEncoder.encode(text, StandardCharsets.UTF_8)',
      '        .replace("+", "%20").replace("*", "%2A").replace("%7E", "~");',
      '}',
    ],
  },
  utf8: {
    imports: [],
    lines: [
      'static byte[] utf8(String text) {',
      '    return text.getBytes(StandardCharsets.UTF_8);',
      '}',
    ],
  },
  hex: {
    imports: [],
    lines: [
      'static String hex(byte[] bytes) {',
      '    var digits = new StringBuilder();',
      '    for (byte octet : bytes) digits.append(String.format("%02x", octet));',
      '    return digits.toString();',
      '}',
    ],
  },
  fail: {
    imports: [],
    lines: [
      'static void fail(String sentence) {',
      '    System.err.println(sentence);',
      '    System.exit(1);',
      '}',
    ],
  },
};
