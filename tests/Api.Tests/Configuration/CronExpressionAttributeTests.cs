using System.ComponentModel.DataAnnotations;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Jobs;

namespace ScoringPlatform.Api.Tests.Configuration;

public sealed class CronExpressionAttributeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("0 19 14 1 *")]
    [InlineData("*/15 0-6 * 1,7 *")]
    [InlineData("30 8 * * MON")]
    public void Validate_FiveFieldsWithinBounds_Passes(string cron)
    {
        Assert.Null(Problem(cron));
        if (cron.Length > 0)
        {
            Assert.Null(Record.Exception(() => Quartz.CronExpression.Parse(QuartzJobAdapter.OfQuartz(cron))));
        }
    }

    [Theory]
    [InlineData("0 19 14 1", "must have five fields")]
    [InlineData("60 19 14 1 *", "has as minute '60'")]
    [InlineData("0 24 14 1 *", "has as hour '24'")]
    [InlineData("0 19 0 1 *", "has as day of the month '0'")]
    [InlineData("0 19 14 13 *", "has as month '13'")]
    [InlineData("0 19 14 5-2 *", "has as month '5-2'")]
    [InlineData("0 x 14 1 *", "has as hour 'x'")]
    [InlineData("0 19 * 1 8", "has a day of the week")]
    [InlineData("0 19 14 1 MON", "one of them must be *")]
    public void Validate_AFieldOutOfBounds_SaysWhich(string cron, string problem) =>
        Assert.Contains(problem, Problem(cron), StringComparison.Ordinal);

    private static string? Problem(string cron)
    {
        var options = new JobOptions { AnnualReports = cron };
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        return results.SingleOrDefault()?.ErrorMessage;
    }
}
