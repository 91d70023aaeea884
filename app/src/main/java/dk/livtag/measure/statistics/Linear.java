package dk.livtag.measure.statistics;

import java.util.Arrays;

/** Small systems of equations. */
final class Linear {

    private Linear() {}

    /** Solves by elimination with the largest pivot first. */
    static double[] solve(double[][] matrix, double... right) {
        var size = right.length;
        var rows = new double[size][];
        for (var i = 0; i < size; i++) {
            rows[i] = Arrays.copyOf(matrix[i], size + 1);
            rows[i][size] = right[i];
        }
        for (var column = 0; column < size; column++) {
            pivot(rows, column);
            for (var row = 0; row < size; row++) {
                if (row != column) {
                    subtract(rows[row], rows[column], column);
                }
            }
        }
        var solution = new double[size];
        for (var i = 0; i < size; i++) {
            solution[i] = rows[i][size] / rows[i][i];
        }
        return solution;
    }

    static double logDeterminant(double[][] matrix) {
        var size = matrix.length;
        var rows = new double[size][];
        for (var i = 0; i < size; i++) {
            rows[i] = matrix[i].clone();
        }
        var sum = 0.0;
        for (var column = 0; column < size; column++) {
            pivot(rows, column);
            for (var row = column + 1; row < size; row++) {
                subtract(rows[row], rows[column], column);
            }
            sum += Math.log(Math.abs(rows[column][column]));
        }
        return sum;
    }

    /** One number of the inverse's diagonal. */
    static double inverse(double[][] matrix, int place) {
        var unit = new double[matrix.length];
        unit[place] = 1;
        return solve(matrix, unit)[place];
    }

    private static void pivot(double[][] rows, int column) {
        var best = column;
        for (var row = column + 1; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > Math.abs(rows[best][column])) {
                best = row;
            }
        }
        var swap = rows[column];
        rows[column] = rows[best];
        rows[best] = swap;
    }

    private static void subtract(double[] from, double[] row, int column) {
        var times = from[column] / row[column];
        for (var i = column; i < from.length; i++) {
            from[i] -= times * row[i];
        }
    }
}
