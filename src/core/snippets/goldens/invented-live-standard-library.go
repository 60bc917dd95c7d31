// Sends 12 bytes, SHA-256 52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc
// Signs when run. Go 1.18 or newer: go run <this file>
// For a body of your own: encoding/json writes <, > and & as escapes and sorts the keys of maps,
// and its Encoder ends with a line feed. Marshal once, then sign and send those bytes.

package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

func main() {
	appSecret := fromEnvironment("ACME_PUSH_APP_SECRET", "AppSecret")
	timeValue := strconv.FormatInt(time.Now().Unix(), 10)
	nonceValue := "n-1"
	apiToken := fromEnvironment("ACME_PUSH_API_TOKEN", "ApiToken")

	body := []byte("{\"a\":\"Hi!\"}\n")

	if len(body) != 12 || fmt.Sprintf("%x", sha256.Sum256(body)) !=
		"52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc" {
		fail("The body is not the one that this was made for. Nothing was sent.")
	}

	message := bytes.Join([][]byte{[]byte("PUT\n"), []byte(timeValue), []byte("|it's|"), []byte(nonceValue), body}, nil)
	key := decoded(hex.DecodeString(appSecret))
	digest := hashed(hmac.New(sha512.New, key), message)
	signature := base64.RawURLEncoding.EncodeToString(digest)
	signature = strings.ToUpper(hex.EncodeToString([]byte(signature)))

	target := "https://api.tpns.tencent.com/v3/push/app"
	request, err := http.NewRequest("PUT", target, bytes.NewReader(body))
	check(err)
	// Not with Set, which would change the letter case of the names.
	request.Header["Content-Type"] = []string{"application/json"}
	request.Header["X-Token"] = []string{apiToken}
	request.Header["X-Time"] = []string{timeValue}
	request.Header["X-Nonce"] = []string{nonceValue}
	request.Header["X-Signature"] = []string{signature}
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

func decoded(value []byte, err error) []byte {
	check(err)
	return value
}

func hashed(hash hash.Hash, message []byte) []byte {
	hash.Write(message)
	return hash.Sum(nil)
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
