<?php
/**
 * For php -S: files as they are, folders by their index.php, everything else by WordPress.
 *
 * @package Cutline
 */

$root = $_SERVER['DOCUMENT_ROOT'];
$path = urldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- WordPress is not there yet.
$file = $root . $path;
if ( is_dir( $file ) && is_file( rtrim( $file, '/' ) . '/index.php' ) ) {
	if ( substr( $path, -1 ) !== '/' ) {
		header( "Location: $path/" );
		exit;
	}
	chdir( $file );
	$_SERVER['SCRIPT_NAME'] = $path . 'index.php';
	$_SERVER['PHP_SELF']    = $path . 'index.php';
	require rtrim( $file, '/' ) . '/index.php';
	return;
}
if ( is_file( $file ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF']    = '/index.php';
chdir( $root );
require $root . '/index.php';
