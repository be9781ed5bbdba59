<?php
/**
 * For the tests: letters go into a file, and a story can be opened in the classic editor.
 */

add_filter(
	'pre_wp_mail',
	function ( $sent, $letter ) {
		file_put_contents( WP_CONTENT_DIR . '/letters.jsonl', wp_json_encode( $letter ) . "\n", FILE_APPEND );
		return true;
	},
	10,
	2
);
// A language, which core takes only where its own words are installed.
add_filter( 'locale', fn( $locale ) => get_option( 'test_locale' ) ? get_option( 'test_locale' ) : $locale );

// A plugin that keeps one story from everybody.
add_filter( 'map_meta_cap', fn( $caps, $cap, $user, $given ) => 'edit_post' === $cap && (int) get_option( 'test_kept_from_all' ) === (int) ( $given[0] ?? 0 ) ? array( 'do_not_allow' ) : $caps, 10, 4 );

// Every address that WordPress asks.
add_filter(
	'pre_http_request',
	function ( $answer, $how, $address ) {
		file_put_contents( WP_CONTENT_DIR . '/asked.txt', "$address\n", FILE_APPEND );
		return $answer;
	},
	10,
	3
);
add_filter( 'use_block_editor_for_post', fn( $use ) => isset( $_REQUEST['classic'] ) ? false : $use );
add_filter( 'redirect_post_location', fn( $to ) => isset( $_REQUEST['classic'] ) ? add_query_arg( 'classic', 1, $to ) : $to, 99 );
add_action( 'edit_form_top', fn() => print( '<input type="hidden" name="classic" value="1">' ) );

// A plugin that keeps uploads on other machines.
if ( get_option( 'test_files_elsewhere' ) ) {
	add_filter( 'get_attached_file', fn() => get_option( 'test_files_elsewhere' ) );
}

// What Newspack Image Credits does: it keeps the credit with the picture, and prints it when the page is made.
if ( get_option( 'test_newspack' ) ) {
	class Newspack_Image_Credits {}
	add_filter(
		'render_block',
		function ( $html, $block ) {
			$credit = 'core/image' === $block['blockName'] ? get_post_meta( $block['attrs']['id'] ?? 0, '_media_credit', true ) : '';
			$credit = $credit ? '<span class="image-credit">Credit: ' . esc_html( $credit ) . '</span>' : '';
			return str_replace( '</figcaption>', " $credit</figcaption>", $html );
		},
		10,
		2
	);
}
if ( get_option( 'test_theme_breaks' ) ) {
	add_filter(
		'the_content',
		function () {
			throw new RuntimeException( 'the theme is broken' );
		}
	);
}
