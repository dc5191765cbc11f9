<?php
// Files as they are, everything else to WordPress.
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$file = realpath( $_SERVER['DOCUMENT_ROOT'] . $path );
if ( $file && is_dir( $file ) && is_file( "$file/index.php" ) && '/' !== substr( $path, -1 ) ) {
	header( "Location: $path/" );
	return;
}
if ( $file && ( is_file( $file ) || is_file( "$file/index.php" ) ) ) {
	return false;
}
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
