// Sends 12 bytes, SHA-256 52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc
// The signature is frozen in. Go 1.18 or newer: go run <this file>
// For a body of your own: encoding/json writes <, > and & as escapes and sorts the keys of maps,
// and its Encoder ends with a line feed. Marshal once, then sign and send those bytes.

package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
	"os"
	"time"
)

func main() {
	apiToken := fromEnvironment("ACME_PUSH_API_TOKEN", "ApiToken")

	body := []byte("{\"a\":\"Hi!\"}\n")

	if len(body) != 12 || fmt.Sprintf("%x", sha256.Sum256(body)) !=
		"52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc" {
		fail("The body is not the one that this was made for. Nothing was sent.")
	}

	target := "https://api.tpns.tencent.com/v3/push/app"
	request, err := http.NewRequest("PUT", target, bytes.NewReader(body))
	check(err)
	// Not with Set, which would change the letter case of the names.
	request.Header["Content-Type"] = []string{"application/json"}
	request.Header["X-Token"] = []string{apiToken}
	request.Header["X-Time"] = []string{"1700000000"}
	request.Header["X-Nonce"] = []string{"n-1"}
	request.Header["X-Signature"] = []string{"316D534F5F6A4A6E4C70445865425A626155576B7A5131367935793658724D62656C534635596C66516C7A50" +
		"3266724A4E6D4B53546B35574A694169724741633966783564306D78344A5447726E4C7775514E615F77"}
	client := &http.Client{
		Timeout: 30 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error {
			return http.ErrUseLastResponse
		},
	}
	response, err := client.Do(request)
	check(err)
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	check(err)
	fmt.Println(response.Status)
	fmt.Println(string(answer))
}

func fromEnvironment(name, label string) string {
	value := os.Getenv(name)
	if value == "" {
		fail("Set the environment variable " + name + " to the " + label + ".")
	}
	return value
}

func check(err error) {
	if err != nil {
		fail(err.Error())
	}
}

func fail(sentence string) {
	fmt.Fprintln(os.Stderr, sentence)
	os.Exit(1)
}
