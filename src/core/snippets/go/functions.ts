/** Functions that a program for Go may need, by name. */
export const goFunctions: Readonly<Record<string, readonly string[]>> = {
  fromEnvironment: [
    'func fromEnvironment(name, label string) string {',
    '\tvalue := os.Getenv(name)',
    '\tif value == "" {',
    '\t\tfail("Set the environment variable " + name + " to the " + label + ".")',
    '\t}',
    '\treturn value',
    '}',
  ],
  decoded: [
    'func decoded(value []byte, err error) []byte {',
    '\tcheck(err)',
    '\treturn value',
    '}',
  ],
  hashed: [
    'func hashed(hash hash.Hash, message []byte) []byte {',
    '\thash.Write(message)',
    '\treturn hash.Sum(nil)',
    '}',
  ],
  randomText: [
    'func randomText() string {',
    '\tvalue := make([]byte, 16)',
    '\t_, err := rand.Read(value)',
    '\tcheck(err)',
    '\treturn hex.EncodeToString(value)',
    '}',
  ],
  utcDate: [
    'func utcDate(seconds string) string {',
    '\tvalue, err := strconv.ParseInt(seconds, 10, 64)',
    '\tcheck(err)',
    '\treturn time.Unix(value, 0).UTC().Format("2006-01-02")',
    '}',
  ],
};

/** Those that every program has. */
export const goFailures: readonly string[] = [
  'func check(err error) {',
  '\tif err != nil {',
  '\t\tfail(err.Error())',
  '\t}',
  '}',
  '',
  'func fail(sentence string) {',
  '\tfmt.Fprintln(os.Stderr, sentence)',
  '\tos.Exit(1)',
  '}',
];
