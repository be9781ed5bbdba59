<?php
/**
 * For php -S: files as they are, folders by their index.php, everything else by WordPress.
 *
 * @package Cutline
 */

// phpcs:disable WordPress -- a script of the demonstration site, never part of the plugin.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = urldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = $root . $path;
if ( is_dir( $file ) && is_file( rtrim( $file, '/' ) . '/index.php' ) ) {
	if ( substr( $path, -1 ) !== '/' ) {
		header( "Location: $path/" );
		exit;
	}
	chdir( $file );
	$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path . 'index.php';
	require rtrim( $file, '/' ) . '/index.php';
	return;
}
if ( is_file( $file ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
chdir( $root );
require $root . '/index.php';
