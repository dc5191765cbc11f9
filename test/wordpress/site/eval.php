<?php
// Runs a piece of PHP of a test inside WordPress: php eval.php <folder> <address>, the code comes on standard input.
// What it returns is printed as JSON.
$_SERVER['HTTP_HOST']   = parse_url( $argv[2], PHP_URL_HOST ) . ':' . parse_url( $argv[2], PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
echo "\n" . json_encode( eval( stream_get_contents( STDIN ) ) );
