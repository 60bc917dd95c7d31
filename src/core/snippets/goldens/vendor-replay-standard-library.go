// Sends 284 bytes, SHA-256 e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865
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
	body := []byte(`{"audience_type": "account","platform": "android","message": {"title": "test title",` +
		`"content": "test content","android": { "action": {"action_type": 3,"intent": ` +
		`"xgscheme://com.xg.push/notify_detail?param1=xg"}}},"message_type": "notify",` +
		`"account_list": ["5822f0eee44c3625ef0000bb"] }`)

	if len(body) != 284 || fmt.Sprintf("%x", sha256.Sum256(body)) !=
		"e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865" {
		fail("The body is not the one that this was made for. Nothing was sent.")
	}

	target := "https://api.tpns.tencent.com/v3/push/app"
	request, err := http.NewRequest("POST", target, bytes.NewReader(body))
	check(err)
	// Not with Set, which would change the letter case of the names.
	request.Header["Content-Type"] = []string{"application/json"}
	request.Header["AccessId"] = []string{"1500001048"}
	request.Header["TimeStamp"] = []string{"1565314789"}
	request.Header["Sign"] = []string{"Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZA=="}
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
