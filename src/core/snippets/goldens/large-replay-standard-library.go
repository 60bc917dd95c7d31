// Sends 1000001 bytes, SHA-256 85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e
// The signature is frozen in. Go 1.18 or newer: go run <this file>
// For a body of your own: encoding/json writes <, > and & as escapes and sorts the keys of maps,
// and its Encoder ends with a line feed. Marshal once, then sign and send those bytes.

package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"time"
)

func main() {
	body, err := os.ReadFile("body.bin")
	if errors.Is(err, os.ErrNotExist) {
		fail("Put body.bin, which belongs to this code, into this folder.")
	}
	check(err)

	if len(body) != 1000001 || fmt.Sprintf("%x", sha256.Sum256(body)) !=
		"85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e" {
		fail("The body is not the one that this was made for. Nothing was sent.")
	}

	target := "https://api.tpns.tencent.com/v3/push/app"
	request, err := http.NewRequest("POST", target, bytes.NewReader(body))
	check(err)
	// Not with Set, which would change the letter case of the names.
	request.Header["Content-Type"] = []string{"application/json"}
	request.Header["AccessId"] = []string{"1500001048"}
	request.Header["TimeStamp"] = []string{"1565314789"}
	request.Header["Sign"] = []string{"MWE3ODgxZWViZDM1NWMwM2RhNDdjNjViNzQ4NTFmYTZjZDlmYzRlYWVlODQ1OTRmYTFiNmY5Yjk1M2RiZjJiMg=="}
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

func check(err error) {
	if err != nil {
		fail(err.Error())
	}
}

func fail(sentence string) {
	fmt.Fprintln(os.Stderr, sentence)
	os.Exit(1)
}
