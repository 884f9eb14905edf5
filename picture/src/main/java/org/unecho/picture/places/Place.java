package org.unecho.picture.places;

/**
 * A place on the map.
 *
 * @param name its name
 * @param country ISO 3166 code of its country, two lower-case letters
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param isCountry whether it is the whole country, drawn at its capital
 */
public record Place(
    String name, String country, double latitude, double longitude, boolean isCountry) {}
