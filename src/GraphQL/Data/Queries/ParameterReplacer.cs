namespace ScoringPlatform.GraphQL.Data.Queries;

/// <summary>Puts an expression in the place of a lambda's parameter.</summary>
internal sealed class ParameterReplacer : ExpressionVisitor
{
    private readonly ParameterExpression _parameter;
    private readonly Expression _replacement;

    private ParameterReplacer(ParameterExpression parameter, Expression replacement) => (_parameter, _replacement) = (parameter, replacement);

    /// <summary>The body of a lambda of one parameter, with another expression as its argument.</summary>
    public static Expression Apply(LambdaExpression lambda, Expression argument) =>
        new ParameterReplacer(lambda.Parameters[0], argument).Visit(lambda.Body);

    protected override Expression VisitParameter(ParameterExpression node) =>
        node == _parameter ? _replacement : base.VisitParameter(node);
}
