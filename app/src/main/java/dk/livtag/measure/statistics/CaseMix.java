package dk.livtag.measure.statistics;

/** How people's own circumstances explain a yes, by logistic regression. */
record CaseMix(double[] coefficients, double deviance) {

    private static final int ROUNDS = 30;

    /** Each row begins with a one. */
    static CaseMix fit(double[][] rows, double... yes) {
        var beta = new double[rows[0].length];
        for (var round = 0; round < ROUNDS; round++) {
            beta = next(rows, beta, yes);
        }
        var deviance = 0.0;
        for (var i = 0; i < rows.length; i++) {
            var p = chance(rows[i], beta);
            deviance -= 2 * Math.log(yes[i] == 1 ? p : 1 - p);
        }
        return new CaseMix(beta, deviance);
    }

    private static double[] next(double[][] rows, double[] beta, double... yes) {
        var size = beta.length;
        var matrix = new double[size][size];
        var right = new double[size];
        for (var i = 0; i < rows.length; i++) {
            var p = chance(rows[i], beta);
            for (var j = 0; j < size; j++) {
                right[j] += rows[i][j] * (yes[i] - p);
                for (var k = 0; k < size; k++) {
                    matrix[j][k] += rows[i][j] * rows[i][k] * p * (1 - p);
                }
            }
        }
        var step = Linear.solve(matrix, right);
        var next = beta.clone();
        for (var j = 0; j < size; j++) {
            next[j] += step[j];
        }
        return next;
    }

    private static double chance(double[] row, double... beta) {
        var sum = 0.0;
        for (var j = 0; j < beta.length; j++) {
            sum += row[j] * beta[j];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
