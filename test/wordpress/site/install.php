<?php
// Installs WordPress with its own functions: php install.php <folder> <address>. Prints its version.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']   = parse_url( $argv[2], PHP_URL_HOST ) . ':' . parse_url( $argv[2], PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';

preg_match( "/'DB_HOST', 'localhost:([^']+)'/", file_get_contents( $argv[1] . '/wp-config.php' ), $found );
$database = new mysqli( 'localhost', 'root', '', '', 0, $found[1] );
$database->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );
$database->close();

require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Clinic', 'admin', 'admin@example.org', false, '', 'admin-password' );
$author = wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'author-password',
		'user_email' => 'author@example.org',
		'role'       => 'author',
	)
);
if ( is_wp_error( $author ) ) {
	fwrite( STDERR, $author->get_error_message() );
	exit( 1 );
}
// Debian's package holds this theme alone; a WordPress of elsewhere may hold others.
update_option( 'permalink_structure', '' );
echo "\n" . get_bloginfo( 'version' );
