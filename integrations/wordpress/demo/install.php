<?php
/**
 * Installs WordPress with one user, and activates plugins: php install.php FOLDER USER PASSWORD [PLUGIN…]
 *
 * @package Cutline
 */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' );
if ( ! is_blog_installed() ) {
	wp_install( 'The Harbour Post', $argv[2], 'editor@example.org', true, '', $argv[3], 'en_US' );
}
update_option( 'permalink_structure', '/%year%/%monthnum%/%postname%/' );
update_option( 'timezone_string', 'UTC' );
require_once ABSPATH . 'wp-admin/includes/plugin.php';
foreach ( array_slice( $argv, 4 ) as $plugin ) {
	$wrong = activate_plugin( $plugin );
	if ( is_wp_error( $wrong ) ) {
		fwrite( STDERR, $wrong->get_error_message() ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- for a terminal.
		exit( 1 );
	}
}
echo $GLOBALS['wp_version'], "\n"; // phpcs:ignore WordPress.XSS.EscapeOutput -- for a terminal.
