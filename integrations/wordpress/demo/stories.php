<?php
/**
 * The three stories of the demonstration, with pictures drawn here: php stories.php FOLDER
 *
 * @package Cutline
 */

$_SERVER['HTTP_HOST'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/image.php';
if ( get_option( 'cutline_demo' ) ) {
	exit;
}
update_option( 'cutline', array( 'mode' => 'block' ) );
wp_set_current_user( 1 );
wp_delete_post( 1, true );

/**
 * A quay with a crane, in one colour or another, as a picture of the media library.
 *
 * @param string $name  Its name.
 * @param int    $red   Of its colour, as the next two.
 * @param int    $green The second.
 * @param int    $blue  The third.
 */
function drawn( $name, $red, $green, $blue ) {
	$picture = imagecreatetruecolor( 1200, 800 );
	imagefill( $picture, 0, 0, imagecolorallocate( $picture, 196, 214, 226 ) );
	imagefilledrectangle( $picture, 0, 560, 1200, 800, imagecolorallocate( $picture, 62, 92, 112 ) );
	$colour = imagecolorallocate( $picture, $red, $green, $blue );
	imagefilledrectangle( $picture, 330, 560, 930, 640, $colour );
	imagefilledrectangle( $picture, 570, 240, 610, 560, $colour );
	imagefilledrectangle( $picture, 400, 240, 850, 270, $colour );
	ob_start();
	imagejpeg( $picture );
	$made = wp_upload_bits( "$name.jpg", null, ob_get_clean() ); // phpcs:ignore WordPress.WP.DeprecatedParameters -- it wants null.
	$said = array(
		'post_title'     => ucfirst( $name ),
		'post_mime_type' => 'image/jpeg',
	);
	$id   = wp_insert_attachment( $said, $made['file'] );
	wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $made['file'] ) );
	return $id;
}

$text = "<!-- wp:paragraph -->\n<p>The harbour board of Linz will meet on Monday to hear what the closure of the quay has cost.</p>\n<!-- /wp:paragraph -->\n";
foreach ( array(
	array( 'A story with a warning', 'tug', array( 90, 80, 40 ), 'A tug pulls a barge past the old lock at Linz. Photo: Jo Lee/Retuers' ),
	array( 'A story with an error', 'boat', array( 40, 60, 80 ), '{{caption}} Photo: Jo Lee/AFP' ),
	array( 'A story that may go out', 'crane', array( 150, 60, 40 ), 'A crane over the eastern quay in Linz on Monday. Photo: Jo Lee/AFP' ),
) as list( $title, $name, $colour, $caption ) ) {
	$id    = drawn( $name, ...$colour );
	$image = sprintf( '<img src="%s" alt="A %s at the quay" class="wp-image-%d"/>', wp_get_attachment_image_url( $id, 'large' ), $name, $id );
	$block = "<!-- wp:image {\"id\":$id,\"sizeSlug\":\"large\"} -->\n<figure class=\"wp-block-image size-large\">$image<figcaption class=\"wp-element-caption\">$caption</figcaption></figure>\n<!-- /wp:image -->\n";
	$words = array(
		'post_title'   => $title,
		'post_content' => $text . $block . $text,
		'post_status'  => 'draft',
	);
	wp_insert_post( wp_slash( $words ) );
}
update_option( 'cutline_demo', 1 );
