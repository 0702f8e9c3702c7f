namespace ScoringPlatform.GraphQL.Protection;

/// <summary>The weights and list sizes of a schema's members, read from their directives once each.</summary>
internal sealed class CostWeights
{
    private readonly ConcurrentDictionary<ObjectField, (double Weight, ListSize? Size)> _fields = new();
    private readonly ConcurrentDictionary<InputValue, double> _inputs = new();

    /// <summary>The weight of a field: by default 1 if it has fields of its own, else 0.</summary>
    public double Of(ObjectField field) => Read(field).Weight;

    /// <summary>What is said of the field's length; null if nothing is.</summary>
    public ListSize? SizeOf(ObjectField field) => Read(field).Size;

    /// <summary>The weight of an argument or input field: by default 0.</summary>
    public double Of(InputValue input) => _inputs.GetOrAdd(input, static i => WeightIn(i.Directives) ?? 0);

    private (double Weight, ListSize? Size) Read(ObjectField field) => _fields.GetOrAdd(
        field, static f => (WeightIn(f.Directives) ?? (f.Type.Named.IsComposite ? 1 : 0), ListSize.Of(f)));

    private static double? WeightIn(IEnumerable<AppliedDirective> directives) =>
        directives.FirstOrDefault(d => d.Name == "cost")?["weight"] is StringValueNode weight
        && double.TryParse(weight.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
