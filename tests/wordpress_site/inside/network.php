<?php
/**
 * Makes the site the first of a network: php network.php FOLDER HOST
 */

define( 'WP_INSTALLING_NETWORK', true );
$_SERVER['HTTP_HOST'] = $argv[2];
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/network.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
foreach ( $wpdb->tables( 'ms_global' ) as $table => $named ) {
	$wpdb->$table = $named;
}
install_network();
$done = populate_network( 1, $argv[2], 'editor@example.org', 'The Harbour Group', '/', false );
echo is_wp_error( $done ) ? $done->get_error_message() : 'done';
