// Sends 69 bytes, SHA-256 8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5
// Signs when run. Go 1.18 or newer: go run <this file>
// For a body of your own: encoding/json writes <, > and & as escapes and sorts the keys of maps,
// and its Encoder ends with a line feed. Marshal once, then sign and send those bytes.

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
	secretKey := fromEnvironment("TPNS_SECRET_KEY", "SecretKey")
	timeStamp := strconv.FormatInt(time.Now().Unix(), 10)
	accessId := "1500001048"

	body := []byte("{\r\n" +
		"  \"title\": \"你好，\u200b世界！\",\r\n" +
		"  \"content\": \"it's 100%\"\r\n" +
		"}\r\n")

	if len(body) != 69 || fmt.Sprintf("%x", sha256.Sum256(body)) !=
		"8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5" {
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

func check(err error) {
	if err != nil {
		fail(err.Error())
	}
}

func fail(sentence string) {
	fmt.Fprintln(os.Stderr, sentence)
	os.Exit(1)
}
