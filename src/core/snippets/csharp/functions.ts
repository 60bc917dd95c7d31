/** Functions that a program for C# may need, by name. */
export const csharpFunctions: Readonly<Record<string, readonly string[]>> = {
  FromEnvironment: [
    'static string FromEnvironment(string name, string label)',
    '{',
    '    var value = Environment.GetEnvironmentVariable(name);',
    '    if (string.IsNullOrEmpty(value))',
    '    {',
    '        Fail("Set the environment variable " + name + " to the " + label + ".");',
    '    }',
    '    return value;',
    '}',
  ],
  Concat: [
    'static byte[] Concat(params byte[][] parts)',
    '{',
    '    return parts.SelectMany(part => part).ToArray();',
    '}',
  ],
  Unhex: [
    'static byte[] Unhex(string digits)',
    '{',
    '    return Enumerable.Range(0, digits.Length / 2)',
    '        .Select(index => Convert.ToByte(digits.Substring(2 * index, 2), 16))',
    '        .ToArray();',
    '}',
  ],
};

/** Those that every program has. */
export const csharpAlways: readonly (readonly string[])[] = [
  [
    'static string Hex(byte[] bytes)',
    '{',
    '    return BitConverter.ToString(bytes).Replace("-", "").ToLowerInvariant();',
    '}',
  ],
  [
    'static void Fail(string sentence)',
    '{',
    '    Console.Error.WriteLine(sentence);',
    '    Environment.Exit(1);',
    '}',
  ],
];
