<?php
// The site of the tests. Nothing of it is reachable from outside this machine, and it asks nobody outside.
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:{{socket}}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

define( 'AUTH_KEY', 'tests' );
define( 'SECURE_AUTH_KEY', 'tests' );
define( 'LOGGED_IN_KEY', 'tests' );
define( 'NONCE_KEY', 'tests' );
define( 'AUTH_SALT', 'tests' );
define( 'SECURE_AUTH_SALT', 'tests' );
define( 'LOGGED_IN_SALT', 'tests' );
define( 'NONCE_SALT', 'tests' );

define( 'WP_HOME', '{{address}}' );
define( 'WP_SITEURL', '{{address}}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );

$table_prefix = 'wp_';

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
