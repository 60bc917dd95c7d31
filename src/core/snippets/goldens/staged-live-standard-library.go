// Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
// Signs when run. Go 1.18 or newer: go run <this file>
// For a body of your own: encoding/json writes <, > and & as escapes and sorts the keys of maps,
// and its Encoder ends with a line feed. Marshal once, then sign and send those bytes.

package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"
)

func main() {
	secretKey := fromEnvironment("ACME_CLOUD_SECRET_KEY", "SecretKey")
	momentValue := time.Now().UTC().Format("20060102T150405Z")
	secondValue := strconv.FormatInt(time.Now().Unix(), 10)
	accessId := "1500001048"
	nonceValue := randomText()

	body := []byte("{}")

	if len(body) != 2 || fmt.Sprintf("%x", sha256.Sum256(body)) !=
		"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a" {
		fail("The body is not the one that this was made for. Nothing was sent.")
	}

	payloadHash := hex.EncodeToString(hashed(sha256.New(), body))
	dayValue := momentValue[:8]
	utcDay := utcDate(secondValue)
	safeId := strings.ReplaceAll(url.QueryEscape(accessId), "+", "%20")
	message := bytes.Join([][]byte{
		[]byte("ACME4\n"),
		[]byte(nonceValue),
		[]byte(utcDay),
		[]byte(safeId),
		[]byte(payloadHash),
	}, nil)
	key := []byte("ACME4" + secretKey)
	key = hashed(hmac.New(sha256.New, key), []byte(dayValue))
	key = hashed(hmac.New(sha256.New, key), []byte("acme4_request"))
	digest := hashed(hmac.New(sha256.New, key), message)
	signature := hex.EncodeToString(digest)

	target := "https://api.tpns.tencent.com/v3/push/app?X-Id=" +
		strings.ReplaceAll(url.QueryEscape(accessId), "+", "%20") +
		"&X-Moment=" +
		strings.ReplaceAll(url.QueryEscape(momentValue), "+", "%20") +
		"&X-Signature=" +
		strings.ReplaceAll(url.QueryEscape(signature), "+", "%20")
	request, err := http.NewRequest("POST", target, bytes.NewReader(body))
	check(err)
	// Not with Set, which would change the letter case of the names.
	request.Header["Content-Type"] = []string{"application/json"}
	request.Header["X-Payload"] = []string{payloadHash}
	request.Header["X-Nonce"] = []string{nonceValue}
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

func hashed(hash hash.Hash, message []byte) []byte {
	hash.Write(message)
	return hash.Sum(nil)
}

func randomText() string {
	value := make([]byte, 16)
	_, err := rand.Read(value)
	check(err)
	return hex.EncodeToString(value)
}

func utcDate(seconds string) string {
	value, err := strconv.ParseInt(seconds, 10, 64)
	check(err)
	return time.Unix(value, 0).UTC().Format("2006-01-02")
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
