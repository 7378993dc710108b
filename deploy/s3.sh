#!/bin/sh
# Copies dist/ into a bucket: deploy/s3.sh s3://BUCKET
# Assets come first, so that no page names what is not there yet, and old ones stay for pages that are cached.
set -eu
bucket=$1
forever="public, max-age=31536000, immutable"
minutes="public, max-age=300"

# CloudFront packs by itself, and by media type: not what is of none, so views and words are called text.
aws s3 sync dist/assets "$bucket/assets" --cache-control "$forever" --exclude "*.br" --exclude "*.gz" --exclude "*.wasm" --exclude "*.bin"
aws s3 sync dist/assets "$bucket/assets" --cache-control "$forever" --exclude "*" --include "*.wasm" --content-type application/wasm
aws s3 sync dist/assets "$bucket/assets" --cache-control "$forever" --exclude "*" --include "*.bin" --content-type text/plain
aws s3 sync dist "$bucket" --cache-control "$minutes" --exclude "assets/*" --exclude "deploy/*" --exclude "*.br" --exclude "*.gz" --exclude "*.webmanifest"
aws s3 sync dist "$bucket" --cache-control "$minutes" --exclude "*" --include "*.webmanifest" --content-type application/manifest+json
