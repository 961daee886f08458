// Writes what Go programs write with the time in it. Go calls the kernel without a C library: nothing fakes its time.
package main

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"crypto/ed25519"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/binary"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"math/big"
	"os"
	"time"
)

func main() {
	// `to FILE` before all else, for images without a shell.
	if os.Args[1] == "to" {
		file, err := os.Create(os.Args[2])
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Stdout, os.Args = file, os.Args[2:]
	}
	now := time.Now().UTC()
	ways := map[string]func() error{
		"text":        func() error { return text(now, os.Args[2]) },
		"json":        func() error { return document(now) },
		"binary":      func() error { return binary.Write(os.Stdout, binary.BigEndian, uint32(now.Unix())) },
		"gzip":        func() error { return gzipped(now) },
		"tar":         func() error { return tarred(now) },
		"zip":         func() error { return zipped(now) },
		"pdf":         func() error { return page(now) },
		"certificate": func() error { return certificate(now.Truncate(unit(os.Args[2]))) },
	}
	if err := ways[os.Args[1]](); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func unit(name string) time.Duration {
	if name == "day" {
		return 24 * time.Hour
	}
	return time.Second
}

func text(now time.Time, layout string) error {
	_, err := fmt.Println(now.Format(layout))
	return err
}

func document(now time.Time) error {
	return json.NewEncoder(os.Stdout).Encode(map[string]any{
		"version": "1.4.0",
		"builtAt": now.Format(time.RFC3339),
	})
}

func gzipped(now time.Time) error {
	out := gzip.NewWriter(os.Stdout)
	out.ModTime = now
	io.WriteString(out, "data\n")
	return out.Close()
}

func tarred(now time.Time) error {
	out := tar.NewWriter(os.Stdout)
	out.WriteHeader(&tar.Header{Name: "data", Size: 5, Mode: 0o644, ModTime: now.Truncate(time.Second)})
	io.WriteString(out, "data\n")
	return out.Close()
}

func zipped(now time.Time) error {
	out := zip.NewWriter(os.Stdout)
	member := &zip.FileHeader{Name: "data"}
	// Modified adds the whole second; these two fields have two seconds, as jar(1) writes them.
	date := now.Day() + int(now.Month())<<5 + (now.Year()-1980)<<9
	clock := now.Second()/2 + now.Minute()<<5 + now.Hour()<<11
	member.ModifiedDate, member.ModifiedTime = uint16(date), uint16(clock)
	body, err := out.CreateHeader(member)
	if err != nil {
		return err
	}
	io.WriteString(body, "data\n")
	return out.Close()
}

func page(now time.Time) error {
	_, err := fmt.Printf("%%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"+
		"3 0 obj\n<</Producer(stamp)/CreationDate(D:%s)>>\nendobj\ntrailer\n<</Root 1 0 R/Info 3 0 R>>\n%%%%EOF\n",
		now.Format("20060102150405Z"))
	return err
}

// The key and the serial number are always the same, and Ed25519 signs without chance: the times alone differ.
func certificate(from time.Time) error {
	key := ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1),
		Subject:      pkix.Name{CommonName: "localhost"},
		NotBefore:    from,
		NotAfter:     from.AddDate(1, 0, 0),
	}
	der, err := x509.CreateCertificate(nil, template, template, key.Public(), key)
	if err != nil {
		return err
	}
	return pem.Encode(os.Stdout, &pem.Block{Type: "CERTIFICATE", Bytes: der})
}
