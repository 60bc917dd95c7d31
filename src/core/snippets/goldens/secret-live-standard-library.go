// Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
// Signs when run. Go 1.18 or newer: go run <this file>
// For a body of your own: encoding/json writes <, > and & as escapes and sorts the keys of maps,
// and its Encoder ends with a line feed. Marshal once, then sign and send those bytes.
// WARNING: the SecretKey stands in this code. Do not share it.

package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"net/http"
	"os"
	"strconv"
	"time"
)

func main() {
	secretKey := "1452fcebae9f3115ba794fb0fff2fd73"
	timeStamp := strconv.FormatInt(time.Now().Unix(), 10)
	accessId := "1500001048"

	body := []byte("{}")

	if len(body) != 2 || fmt.Sprintf("%x", sha256.Sum256(body)) !=
		"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a" {
		fail("The body is not the one that this was made for. Nothing was sent.")
	}

	message := bytes.Join([][]byte{[]byte(timeStamp), []byte(accessId), body}, nil)
	key := []byte(secretKey)
	digest := hashed(hmac.New(sha256.New, key), message)
	signature := hex.EncodeToString(digest)
	signature = base64.StdEncoding.EncodeToString([]byte(signature))

	target := "https://api.tpns.tencent.com/v3/push/app"
	request, err := http.NewRequest("POST", target, bytes.NewReader(body))
	check(err)
	// Not with Set, which would change the letter case of the names.
	request.Header["Content-Type"] = []string{"application/json"}
	request.Header["AccessId"] = []string{accessId}
	request.Header["TimeStamp"] = []string{timeStamp}
	request.Header["Sign"] = []string{signature}
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
